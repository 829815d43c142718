import { quantile, show, time } from '@/bench/figures'
import type { Member } from '@/db/member'
import { asMember, asSystem, type Tx } from '@/db/scope'
import { listReadouts } from '@/lib/features/readout-list/data'

const ROUNDS = { warmUp: 200, measured: 1000 }

/** The same list of readouts, read under row-level security and past it. */
export async function measureTransactions(member: Member): Promise<void> {
  const work = (tx: Tx) => listReadouts(tx, member.teamId, { filter: {}, after: null, limit: 50 })
  const secured = await time(ROUNDS, () => asMember(member, work))
  const open = await time(ROUNDS, () => asSystem(work))
  show(
    'A transaction (the list of readouts) under row-level security',
    `${quantile(secured).toFixed(2)} ms`,
  )
  show('The same without', `${quantile(open).toFixed(2)} ms`)
}
