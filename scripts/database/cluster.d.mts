import type { ChildProcess } from 'node:child_process'

/** A running embedded PostgreSQL. */
export type Cluster = {
  child: ChildProcess
  /** Address of the database `parley` as its owner. */
  url: string
  /** Address of the maintenance database as the superuser. */
  admin: string
  data: string
  stop: () => Promise<void>
}

export function startCluster(options: {
  root: string
  home: string
  durable?: boolean
  port?: number
}): Promise<Cluster>
