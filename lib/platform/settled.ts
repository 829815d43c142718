import { unstable_rethrow } from 'next/navigation'
import type { Refusal } from '@/lib/platform/errors'

/** An action that was refused: what the server said, with its code and detail. */
export class RefusedError extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.sentence)
    this.name = 'RefusedError'
    this.refusal = refusal
  }
}

type ActionAnswer<T> = {
  data?: T
  serverError?: Refusal
  validationErrors?: {
    formErrors?: string[]
    fieldErrors?: Partial<Record<string, string[] | undefined>>
  }
}

const OFFLINE: Refusal = {
  code: 'unavailable',
  sentence: 'Not sent: Parley could not be reached. What you typed is kept; try again.',
}

/** The action, answering with a refusal of its own where the server could not be reached: nothing is thrown then. */
export function reached<Action extends (input: never) => Promise<unknown>>(action: Action): Action {
  const asked = async (input: never) => {
    try {
      return await action(input)
    } catch (error) {
      unstable_rethrow(error)
      return { serverError: OFFLINE }
    }
  }
  return asked as Action
}

/** Waits for an action and gives what it gave. @throws RefusedError when it was refused, or never arrived */
export async function settled<T>(asked: Promise<ActionAnswer<T> | undefined>): Promise<T> {
  let answer: ActionAnswer<T> | undefined
  try {
    answer = await asked
  } catch {
    throw new RefusedError(OFFLINE)
  }
  if (answer?.serverError) throw new RefusedError(answer.serverError)
  if (answer?.validationErrors) {
    const { formErrors = [], fieldErrors = {} } = answer.validationErrors
    const first = formErrors[0] ?? Object.values(fieldErrors).flat()[0]
    throw new RefusedError({
      code: 'invalid',
      sentence: first ?? 'Something in the form needs another look.',
      detail: fieldErrors,
    })
  }
  if (answer?.data === undefined) throw new RefusedError(OFFLINE)
  return answer.data
}

/** Asks one of our GET routes. @throws RefusedError with what it answered; AbortError when cancelled */
export function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return ask(path, { signal, headers: { accept: 'application/json' } })
}

/** Sends a file, or a pasted text (`name` null), to one of our routes. @throws RefusedError; AbortError when cancelled */
export function sendFile<T>(
  path: string,
  file: { content: Blob; name: string | null; signal: AbortSignal },
): Promise<T> {
  const headers: Record<string, string> = { 'content-type': 'application/octet-stream' }
  if (file.name !== null) headers['x-file-name'] = encodeURIComponent(file.name)
  return ask(path, { method: 'POST', body: file.content, headers, signal: file.signal })
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, init)
  if (response.ok) return (await response.json()) as T
  const refusal = (await response.json().catch(() => OFFLINE)) as Refusal
  throw new RefusedError(refusal)
}
