import { desc, eq } from 'drizzle-orm'
import { mailOutbox } from '@/db/schema/mail'
import { asSystem } from '@/db/scope'

/** The last mail to an address, as `npm run mail` shows it to the person who runs the server. */
export async function lastMailTo(address: string): Promise<string> {
  const [mail] = await asSystem((tx) =>
    tx
      .select({ text: mailOutbox.bodyText })
      .from(mailOutbox)
      .where(eq(mailOutbox.toAddress, address))
      .orderBy(desc(mailOutbox.id))
      .limit(1),
  )
  if (!mail) throw new Error(`no mail to ${address}`)
  return mail.text
}

/** The first address of ours in a mail, as a path. */
export function pathIn(mail: string): string {
  const url = new URL(/https?:\/\/\S+/.exec(mail)?.[0] ?? '')
  return url.pathname + url.search
}
