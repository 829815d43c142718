import { and, eq, inArray, isNull } from 'drizzle-orm'
import { readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'

/** A readout that holds one of the texts asked for. */
export type SameText = { sha256: string; readoutId: string; title: string }

/** The readouts of the team, but for deleted ones, that hold exactly these texts. Index readout_version_sha256. */
export function findSameText(
  tx: Tx,
  teamId: string,
  sha256s: readonly string[],
): Promise<SameText[]> {
  return tx
    .select({ sha256: readoutVersion.sha256, readoutId: readout.id, title: readout.title })
    .from(readoutVersion)
    .innerJoin(
      readout,
      and(eq(readout.teamId, readoutVersion.teamId), eq(readout.id, readoutVersion.readoutId)),
    )
    .where(
      and(
        eq(readoutVersion.teamId, teamId),
        inArray(readoutVersion.sha256, [...sha256s]),
        isNull(readout.deletedAt),
      ),
    )
    .limit(1000)
}
