'use client'
import {
  type QueryClient,
  useMutation,
  useMutationState,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import {
  addPositionAction,
  confirmPositionAction,
  editPositionAction,
  rejectPositionAction,
  reopenPositionAction,
  suggestPositionAction,
  undoPositionAction,
} from '@/lib/features/position/actions'
import type {
  IssueChoice,
  PositionCard,
  PositionState,
  PositionWrite,
} from '@/lib/features/position/schema'
import type { PositionWording } from '@/lib/features/wording/schema'
import { learn } from '@/lib/platform/learn'
import { getJson, RefusedError, settled } from '@/lib/platform/settled'

/** What is asked again when somebody reviews: `['t', team, 'position', readout]`. */
export const positionKeys = {
  ofReadout: (team: string, readoutId: string) => ['t', team, 'position', readoutId] as const,
  issues: (team: string) => ['t', team, 'issue'] as const,
}

type Positions = { positions: PositionCard[]; next: string | null }
type Place = { team: string; readoutId: string }
type Decision = { card: PositionCard; state: PositionState }

const DECIDE = {
  confirmed: confirmPositionAction,
  rejected: rejectPositionAction,
  suggested: reopenPositionAction,
} as const

/** The positions of a readout, as last heard, with decisions on their way laid over them. */
export function usePositions(place: Place, first: Positions & { loadedAt: number }): Positions {
  const key = positionKeys.ofReadout(place.team, place.readoutId)
  const { data } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      getJson<Positions>(`/api/t/${place.team}/readouts/${place.readoutId}/positions`, signal),
    initialData: { positions: first.positions, next: first.next },
    initialDataUpdatedAt: first.loadedAt,
    // The page may have been fetched ahead: what was done since is asked for when it is opened.
    refetchOnMount: 'always',
  })
  const pending = useMutationState({
    filters: { mutationKey: [...key, 'decide'], status: 'pending' },
    select: (mutation) => mutation.state.variables as Decision,
  })
  return useMemo(() => {
    if (pending.length === 0) return data
    const wanted = new Map(pending.map(({ card, state }) => [card.id, state]))
    const positions = data.positions.map((card) => {
      const state = wanted.get(card.id)
      return state ? { ...card, state } : card
    })
    return { ...data, positions }
  }, [data, pending])
}

function keep(client: QueryClient, place: Place, write: Omit<PositionWrite, 'activityId'>): void {
  learn<Positions>(client, positionKeys.ofReadout(place.team, place.readoutId), (old) => {
    if (!old) return old
    const others = old.positions.filter(({ id }) => id !== write.positionId)
    if (!write.card) return { ...old, positions: others }
    const positions = [...others, write.card].sort(
      (a, b) =>
        a.cueAt[0] - b.cueAt[0] || a.contentAt[0] - b.contentAt[0] || (a.id < b.id ? -1 : 1),
    )
    return { ...old, positions }
  })
}

/** The position as it is now, when a refusal says that somebody changed it in between. */
export function conflictOf(error: unknown): PositionCard | null {
  if (!(error instanceof RefusedError) || error.refusal.code !== 'conflict') return null
  const detail = error.refusal.detail as { current?: PositionCard | null } | undefined
  return detail?.current ?? null
}

/** Confirming, rejecting, putting back: shown at once, put back when refused. */
export function useDecide(place: Place) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: [...positionKeys.ofReadout(place.team, place.readoutId), 'decide'],
    mutationFn: ({ card, state }: Decision) =>
      settled(DECIDE[state]({ team: place.team, id: card.id, revision: card.revision })),
    onSuccess: (write) => keep(client, place, write),
    onError: (error) => {
      const current = conflictOf(error)
      if (current) keep(client, place, { card: current, positionId: current.id })
    },
  })
}

/** What a form sends: a new wording of a position, or a new position. */
export type Sent = { wording: PositionWording } & (
  | { id: string; revision: number }
  | { id: string; versionId: string; as: 'add' | 'suggest' }
)

/** Saving the form of a position. A conflict is left to the form, which shows both. */
export function useSavePosition(place: Place) {
  const client = useQueryClient()
  const { team, readoutId } = place
  return useMutation({
    mutationFn: (sent: Sent) => {
      const { id, wording } = sent
      if ('revision' in sent) {
        return settled(editPositionAction({ team, id, revision: sent.revision, wording }))
      }
      const add = sent.as === 'add' ? addPositionAction : suggestPositionAction
      return settled(add({ team, id, readoutId, versionId: sent.versionId, wording }))
    },
    onSuccess: (write) => keep(client, place, write),
    onError: (error) => {
      const current = conflictOf(error)
      if (current) keep(client, place, { card: current, positionId: current.id })
    },
  })
}

/** Undoing one step, by its activity. */
export function useUndo(place: Place) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (activityId: string) =>
      settled(undoPositionAction({ team: place.team, activityId })),
    onSuccess: (write) => keep(client, place, write),
  })
}

/** The issue list, asked for once when a form opens. */
export function useIssueChoices(team: string) {
  return useQuery({
    queryKey: positionKeys.issues(team),
    queryFn: ({ signal }) => getJson<IssueChoice[]>(`/api/t/${team}/positions/issues`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
