import 'server-only'
import { sql } from 'drizzle-orm'
import { mailOutbox } from '@/db/schema/mail'
import { asSystem, type Tx } from '@/db/scope'

/** A plain-text mail to one address. */
export type Mail = { to: string; subject: string; text: string }

/**
 * Puts a mail into the outbox: the worker sends it where `SMTP_URL` is set; elsewhere it stays there
 * for the person who runs the server (`npm run mail`).
 */
export async function sendMail(mail: Mail): Promise<void> {
  await asSystem((tx) => queueMail(tx, mail))
}

/** The same within a transaction of the system: the mail goes only if the change it speaks of is kept. */
export async function queueMail(tx: Tx, mail: Mail): Promise<void> {
  await tx
    .insert(mailOutbox)
    .values({ toAddress: mail.to, subject: mail.subject, bodyText: mail.text })
  // The worker listens, and sends when this transaction is through.
  await tx.execute(sql`select pg_notify('parley_mail', '')`)
}
