import type { Mention } from '../cast/mention'
import type { Discourse } from './discourse'

/** "The EU and Belmar reaffirm": does the subject name every side of a joint statement? */
export function namesIssuers({ joint, textOf }: Discourse, subjects: readonly Mention[]): boolean {
  if (!joint || joint.length < 2) return false
  return joint.every(({ state, organisation }) =>
    subjects.some((mention) =>
      state ? mention.state === state : textOf(mention).replace(/^the /i, '') === organisation,
    ),
  )
}

/** "The President and the Deputy Secretary", where others of their two sides took part too. */
export function namesBothSides(
  { actors, participants }: Discourse,
  members: readonly number[],
): boolean {
  const states = (list: readonly number[]) => new Set(list.map((index) => actors[index]?.state))
  const [named, present] = [states(members), states(participants)]
  return members.length === 2 && named.size === 2 && present.size === 2
}
