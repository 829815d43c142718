/** Number of the process that has this data folder, where one runs. */
export function runningStarter(home: string): number | null

export function claimFolder(home: string): Promise<{
  /** Writes down a child, so that the next start can find it. */
  note: (name: string, pid: number) => void
  release: () => void
}>
