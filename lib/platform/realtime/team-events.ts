'use client'
import { useEffect, useRef } from 'react'
import type { TeamEvent } from '@/lib/platform/realtime/team-event'

/** What a page hears: an event of a team, or that too much was missed to tell it singly. */
export type Heard = { kind: 'event'; event: TeamEvent } | { kind: 'reset'; team: string }

type Hearer = (heard: Heard) => void

const NAME = 'parley-events'
/** A tab that has just opened is told again what its leader heard while it loaded. */
const REMEMBERED = 60_000
const LONGEST_WAIT = 30_000

const hearers = new Set<Hearer>()
let connected: (() => void) | null = null
let lastId = ''

/** Calls `hear` at every event of any of the person's teams, from whichever tab holds the stream. */
export function useTeamEvents(hear: Hearer): void {
  const latest = useRef(hear)
  useEffect(() => {
    latest.current = hear
  })
  useEffect(() => {
    const hearer: Hearer = (heard) => latest.current(heard)
    hearers.add(hearer)
    connected ??= connect()
    return () => {
      hearers.delete(hearer)
      if (hearers.size > 0) return
      connected?.()
      connected = null
    }
  }, [])
}

function tell(heard: Heard): void {
  if (heard.kind === 'event' && heard.event.id > lastId) lastId = heard.event.id
  for (const hearer of hearers) hearer(heard)
}

/**
 * One stream a browser: the tab that holds the lock reads it and passes on what it hears; when that tab
 * goes, the next one resumes where it was. Without locks (a page on plain http), each tab reads its own.
 */
function connect(): () => void {
  const channel = new BroadcastChannel(NAME)
  const over = new AbortController()
  const heardOf: { at: number; heard: Heard }[] = []
  let leading = false
  const pass = (heard: Heard) => {
    if (over.signal.aborted) return
    const now = Date.now()
    heardOf.push({ at: now, heard })
    while ((heardOf[0]?.at ?? now) < now - REMEMBERED) heardOf.shift()
    tell(heard)
    channel.postMessage(heard)
  }
  channel.onmessage = ({ data }: MessageEvent<Heard | { kind: 'hello' }>) => {
    if (data.kind !== 'hello') tell(data)
    else if (leading) for (const { heard } of heardOf) channel.postMessage(heard)
  }
  channel.postMessage({ kind: 'hello' })
  const lead = () => {
    leading = true
    return readStream(pass, over.signal)
  }
  if (navigator.locks) {
    navigator.locks.request(NAME, { signal: over.signal }, lead).catch(() => {})
  } else {
    void lead()
  }
  return () => {
    over.abort()
    channel.close()
  }
}

/** Reads the stream until `signal`, and again after every interruption, from the last event heard. */
function readStream(pass: Hearer, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done()
    let source: EventSource | null = null
    let failures = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const open = () => {
      source = new EventSource(`/api/events${lastId ? `?after=${lastId}` : ''}`)
      source.onopen = () => {
        failures = 0
      }
      source.onmessage = ({ data }) => pass({ kind: 'event', event: JSON.parse(data) })
      source.addEventListener('reset', ({ data }) =>
        pass({ kind: 'reset', team: JSON.parse(data).team }),
      )
      source.onerror = () => {
        // While it is CONNECTING the browser tries again by itself; CLOSED means it was refused.
        if (source?.readyState !== EventSource.CLOSED) return
        timer = setTimeout(open, Math.min(LONGEST_WAIT, 1000 * 2 ** failures++))
      }
    }
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      source?.close()
      done()
    })
    open()
  })
}
