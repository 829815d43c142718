import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm'
import { createTransport } from 'nodemailer'
import { mailOutbox } from '@/db/schema/mail'
import { asSystem } from '@/db/scope'
import { log } from '@/lib/platform/log'

const AT_ONCE = 20
/** After so many refusals a mail stays in the outbox, with its last error, for a person to look at. */
const MOST_ATTEMPTS = 10

/** Sends what waits in the outbox; each mail is marked in its own transaction, so that none goes out twice for another's failure. */
export async function deliverOutbox(smtpUrl: string, from: string): Promise<void> {
  const transport = createTransport(smtpUrl)
  while (await deliverOne(transport, from)) {
    // One after the other, until none is left that can be sent now.
  }
  transport.close()
}

async function deliverOne(
  transport: ReturnType<typeof createTransport>,
  from: string,
): Promise<boolean> {
  return asSystem(async (tx) => {
    const [mail] = await tx
      .select()
      .from(mailOutbox)
      .where(
        and(
          isNull(mailOutbox.sentAt),
          lt(mailOutbox.attempts, MOST_ATTEMPTS),
          // Waits longer after each refusal: 1, 2, 4 … minutes.
          sql`${mailOutbox.createdAt} + (power(2, ${mailOutbox.attempts}) - 1) * interval '1 minute' <= now()`,
        ),
      )
      .orderBy(asc(mailOutbox.id))
      .limit(1)
      .for('update', { skipLocked: true })
    if (!mail) return false
    try {
      await transport.sendMail({
        from,
        to: mail.toAddress,
        subject: mail.subject,
        text: mail.bodyText,
      })
      await tx.update(mailOutbox).set({ sentAt: new Date() }).where(eq(mailOutbox.id, mail.id))
      return true
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      log.warn({ mail: mail.id, reason }, 'mail refused')
      await tx
        .update(mailOutbox)
        .set({ attempts: mail.attempts + 1, lastError: reason })
        .where(eq(mailOutbox.id, mail.id))
      return true
    }
  })
}

/** The latest mails of the outbox, newest first: for the person who runs the server. */
export function listOutbox(): Promise<(typeof mailOutbox.$inferSelect)[]> {
  return asSystem((tx) =>
    tx.select().from(mailOutbox).orderBy(sql`${mailOutbox.id} desc`).limit(AT_ONCE),
  )
}
