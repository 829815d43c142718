import { closePools } from '@/db/scope'
import { listOutbox } from '@/lib/platform/mail/deliver'
import { connectToRunning } from '@/scripts/process/connect'

/* `npm run mail`: shows the outbox to the person who runs the server. */

const release = await connectToRunning()
const mails = await listOutbox()
for (const mail of mails.reverse()) {
  const state = mail.sentAt
    ? `sent ${mail.sentAt.toISOString()}`
    : (mail.lastError ?? 'not sent: SMTP_URL is not set')
  console.log(
    `${mail.createdAt.toISOString()}  to ${mail.toAddress}  (${state})\n${mail.subject}\n\n${mail.bodyText}\n${'─'.repeat(72)}`,
  )
}
if (mails.length === 0) console.log('The outbox is empty.')
await closePools()
await release()
