import pino, { type Logger } from 'pino'

/** Structured log of this process, one JSON object a line. Secrets never reach it. */
export const log: Logger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { process: process.env.PARLEY_PROCESS ?? 'web' },
  timestamp: pino.stdTimeFunctions.isoTime,
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
