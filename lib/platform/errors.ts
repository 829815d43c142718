/** Every way in which Parley refuses or fails. A new code does not compile until it has a status and a sentence. */
export type ErrorCode =
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'duplicate'
  | 'invalid'
  | 'last-owner'
  | 'too-many'
  | 'unavailable'
  | 'unexpected'

/** A refusal with a code; `message` (when given) is a plain sentence for the person, `detail` is for the page. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly detail: unknown
  /** Whether `message` was written for this case, and may be shown as it is. */
  readonly spoken: boolean

  constructor(
    code: ErrorCode,
    options: { sentence?: string; detail?: unknown; cause?: unknown } = {},
  ) {
    super(options.sentence ?? SENTENCES[code], { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.detail = options.detail
    this.spoken = options.sentence !== undefined
  }
}

/** What a person reads when nothing more exact was said. */
export const SENTENCES: Record<ErrorCode, string> = {
  'signed-out': 'You are signed out. Sign in again; what you typed is kept.',
  forbidden: 'Your role in this team does not allow that. Ask an admin of the team.',
  'not-found': 'This is not here. It may have been deleted, or it belongs to another team.',
  conflict: 'Somebody changed this while you were at it. Both texts are shown; choose what stays.',
  duplicate: 'That exists already.',
  invalid: 'Something in the form needs another look.',
  'last-owner': 'A team keeps at least one owner. Make somebody else an owner first.',
  'too-many': 'Too many tries. Wait a minute, then try again.',
  unavailable: 'Parley cannot reach its database just now. Try again in a moment.',
  unexpected: 'Something went wrong on our side. Nothing you sent was acknowledged; try again.',
}

export const STATUSES: Record<ErrorCode, number> = {
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  duplicate: 409,
  invalid: 422,
  'last-owner': 409,
  'too-many': 429,
  unavailable: 503,
  unexpected: 500,
}

/** Which refusals are worth a line in the log: those that nobody did on purpose. */
export const LOGGED: ReadonlySet<ErrorCode> = new Set(['unavailable', 'unexpected'])

/** What an action or a route sends in place of a result. */
export type Refusal = { code: ErrorCode; sentence: string; detail?: unknown; requestId?: string }

/** Turns whatever was thrown into an `AppError`: database errors by their SQLSTATE, the rest `unexpected`. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const code = sqlStateOf(error)
  if (code === 'PL001') return new AppError('last-owner', { cause: error })
  if (code === '23505') return new AppError('duplicate', { cause: error })
  if (code === '42501') return new AppError('forbidden', { cause: error })
  if (code === '23503') return new AppError('not-found', { cause: error })
  // A NUL character, which no text of PostgreSQL can hold and nobody types.
  if (code === '22021') return new AppError('invalid', { cause: error })
  if (code && /^(08|57P|53)/.test(code)) return new AppError('unavailable', { cause: error })
  return new AppError('unexpected', { cause: error })
}

/** Whether the database refused because of this constraint or unique index. */
export function violates(error: unknown, constraint: string): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('constraint' in at && at.constraint === constraint) return true
  }
  return false
}

function sqlStateOf(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') {
      return at.code === 'ECONNREFUSED' ? '08001' : at.code
    }
  }
  return null
}
