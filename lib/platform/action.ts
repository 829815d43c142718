import 'server-only'
import { headers } from 'next/headers'
import { createSafeActionClient } from 'next-safe-action'
import { z } from 'zod'
import { ACTIONS, type ActionName } from '@/lib/platform/auth/permissions'
import { requireMember, requireSignedIn } from '@/lib/platform/auth/session'
import { LOGGED, type Refusal, toAppError } from '@/lib/platform/errors'
import { requestLog } from '@/lib/platform/log'

const actionName = z.custom<ActionName>((value) => typeof value === 'string' && value in ACTIONS)

async function refuse(error: unknown, name: string): Promise<Refusal> {
  const refusal = toAppError(error)
  const requestId = (await headers()).get('x-request-id') ?? undefined
  if (LOGGED.has(refusal.code))
    requestLog(requestId).error({ err: refusal, action: name }, 'action failed')
  return { code: refusal.code, sentence: refusal.message, detail: refusal.detail, requestId }
}

/**
 * Builds an action of a team's member: validates `{ team: slug, … }`, proves the membership and the
 * permission named in its metadata, and hands on `ctx.member`. A refusal comes back as
 * `serverError: Refusal`; errors by the field as `validationErrors`, flattened.
 */
export const memberAction = createSafeActionClient({
  defineMetadataSchema: () => z.object({ action: actionName }),
  defaultValidationErrorsShape: 'flattened',
  handleServerError: (error, { metadata }) => refuse(error, metadata?.action ?? 'unknown'),
}).use(async ({ next, metadata, clientInput }) => {
  const { team } = z.object({ team: z.string() }).parse(clientInput)
  return next({ ctx: { member: await requireMember(team, metadata.action) } })
})

/** Builds an action of somebody signed in, of whatever team: making a team, accepting an invitation, one's own account. */
export const personAction = createSafeActionClient({
  defineMetadataSchema: () => z.object({ own: z.string() }),
  defaultValidationErrorsShape: 'flattened',
  handleServerError: (error, { metadata }) => refuse(error, metadata?.own ?? 'unknown'),
}).use(async ({ next }) => next({ ctx: { person: await requireSignedIn() } }))

/** Builds an action that needs no session: signing in and up, asking for a new password. */
export const openAction = createSafeActionClient({
  defineMetadataSchema: () => z.object({ open: z.string() }),
  defaultValidationErrorsShape: 'flattened',
  handleServerError: (error, { metadata }) => refuse(error, metadata?.open ?? 'unknown'),
})
