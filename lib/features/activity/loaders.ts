import 'server-only'
import type { Member } from '@/db/member'
import { asMember } from '@/db/scope'
import * as data from '@/lib/features/activity/data'
import { requireMemberships } from '@/lib/platform/auth/session'
import { toAppError } from '@/lib/platform/errors'
import { log } from '@/lib/platform/log'
import { eventStream, type StreamHandle } from '@/lib/platform/realtime/event-stream'
import { hearActivities } from '@/lib/platform/realtime/hub'
import type { TeamEvent } from '@/lib/platform/realtime/team-event'

/** Ids are in order of making, not of committing: what was made this long before is told again. */
const OVERLAP = 30_000
const HEARTBEAT = 20_000
/** Past this many, a page does better to ask for everything anew. */
const MOST_REPLAYED = 200

/**
 * The events of all the signed-in person's teams, as they are committed; resumed after `Last-Event-ID`.
 * Membership is asked again at every heartbeat and at every change of the team, so that a removed member hears no more.
 * @throws AppError signed-out
 */
export async function openTeamEvents(request: Request): Promise<Response> {
  const members = await requireMemberships(request.headers)
  const { searchParams } = new URL(request.url)
  const last = request.headers.get('last-event-id') ?? searchParams.get('after')
  return eventStream(request, (stream) => {
    const listening = new Listening(stream, request.headers, members)
    const stop = hearActivities({
      wake: (teamId, activityId) => listening.wake(teamId, activityId),
      resync: () => listening.resume(),
      close: () => stream.end(),
    })
    const beat = setInterval(() => listening.beat(), HEARTBEAT)
    listening.resume(last)
    return () => {
      clearInterval(beat)
      stop()
      listening.ended = true
    }
  })
}

/** One stream's hearing: what waits to be told, and what has been told already. */
class Listening {
  ended = false
  private readonly waiting = new Map<string, Set<string>>()
  private readonly sent = new Set<string>()
  private last: string
  private work: Promise<void> = Promise.resolve()
  private drained = true

  constructor(
    private readonly stream: StreamHandle,
    private readonly headers: Headers,
    private members: readonly Member[],
  ) {
    this.last = idAt(Date.now())
  }

  wake(teamId: string, activityId: string): void {
    if (!this.members.some((member) => member.teamId === teamId)) return
    const ids = this.waiting.get(teamId) ?? new Set()
    this.waiting.set(teamId, ids.add(activityId))
    if (!this.drained) return
    this.drained = false
    this.queue(() => this.drain())
  }

  resume(after?: string | null): void {
    if (after && isId(after) && after < this.last) this.last = after
    this.queue(() => this.replay())
  }

  beat(): void {
    this.stream.beat()
    this.queue(() => this.checkMembers())
  }

  /** One thing at a time, in order; a failure ends the stream, and the page comes back by itself. */
  private queue(step: () => Promise<void>): void {
    this.work = this.work
      .then(() => (this.ended ? undefined : step()))
      .catch((error: unknown) => {
        if (toAppError(error).code !== 'signed-out') log.warn({ err: error }, 'event stream ended')
        this.stream.end()
      })
  }

  private async drain(): Promise<void> {
    this.drained = true
    const waiting = [...this.waiting]
    this.waiting.clear()
    for (const [teamId, ids] of waiting) {
      const member = this.members.find((one) => one.teamId === teamId)
      if (!member) continue
      const events = await asMember(member, (tx) => data.listEventsById(tx, teamId, [...ids]))
      if (events.some(({ verb }) => verb.startsWith('team.'))) await this.checkMembers()
      if (this.members.some((one) => one.teamId === teamId)) this.tell(member, events)
    }
  }

  private async replay(): Promise<void> {
    const after = idAt(timeOf(this.last) - OVERLAP)
    for (const member of this.members) {
      const { teamId } = member
      const events = await asMember(member, (tx) =>
        data.listEventsAfter(tx, teamId, { after, limit: MOST_REPLAYED }),
      )
      if (events.length > MOST_REPLAYED) {
        this.stream.send({ event: 'reset', data: { team: member.teamSlug } })
      } else {
        this.tell(member, events)
      }
    }
  }

  private tell(member: Member, events: readonly Omit<TeamEvent, 'team'>[]): void {
    for (const event of events) {
      if (this.sent.has(event.id)) continue
      this.sent.add(event.id)
      if (event.id > this.last) this.last = event.id
      this.stream.send({ id: event.id, data: { ...event, team: member.teamSlug } })
    }
    const surplus = this.sent.size - 2000
    if (surplus > 0) for (const id of [...this.sent].slice(0, surplus)) this.sent.delete(id)
  }

  /** The pages of a team that somebody is in no more hear that once, to be drawn anew, and then nothing. */
  private async checkMembers(): Promise<void> {
    const before = this.members
    this.members = await requireMemberships(this.headers)
    for (const { teamId, teamSlug } of before) {
      if (this.members.some((one) => one.teamId === teamId)) continue
      this.stream.send({ event: 'reset', data: { team: teamSlug } })
    }
  }
}

function isId(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)
}

/** The instant in a UUIDv7, in milliseconds. */
function timeOf(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}

/** The smallest UUIDv7 of an instant. */
function idAt(milliseconds: number): string {
  const hex = Math.max(0, milliseconds).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}
