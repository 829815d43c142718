import pino, { type Logger } from 'pino'

/**
 * What is worth a line of an error: an error of `pg` carries its whole connection with it, which says much
 * about the server and nothing about the failure.
 */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? error.code : undefined
  const cause = error.cause && depth < 4 ? describeError(error.cause, depth + 1) : undefined
  return { type: error.name, message: error.message, code, stack: error.stack, cause }
}

/** Structured log of this process, one JSON object a line. Secrets never reach it. */
export const log: Logger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { process: process.env.PARLEY_PROCESS ?? 'web' },
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: (error: unknown) => describeError(error) },
  redact: {
    paths: [
      'password',
      'token',
      'secret',
      'cookie',
      'authorization',
      '*.password',
      '*.token',
      '*.secret',
      '*.cookie',
      '*.authorization',
      'headers.cookie',
      'headers.authorization',
    ],
    censor: '[kept out]',
  },
})

/** A log whose every line carries the request's id. */
export function requestLog(requestId: string | undefined): Logger {
  return log.child({ requestId })
}
