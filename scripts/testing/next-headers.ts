import { AsyncLocalStorage } from 'node:async_hooks'

/** Stands for `next/headers` in database tests: the request is whatever `withHeaders` says it is. */
const request = new AsyncLocalStorage<Headers>()

export function headers(): Promise<Headers> {
  return Promise.resolve(request.getStore() ?? new Headers())
}

/** Runs `work` as if inside a request with these headers. */
export function withHeaders<T>(given: Headers, work: () => Promise<T>): Promise<T> {
  return request.run(given, work)
}
