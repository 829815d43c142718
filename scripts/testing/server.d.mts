/** A running Parley in a folder of its own. */
export type TestServer = {
  address: string
  home: string
  databaseUrl: string
  printed: () => string
  stop: () => Promise<void>
}

export function startServer(root: string): Promise<TestServer>
