import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailOutbox } from '@/db/schema/mail'
import { asSystem } from '@/db/scope'
import { deliverOutbox, listOutbox } from '@/lib/platform/mail/deliver'
import { sendMail } from '@/lib/platform/mail/send'
import { type MailServer, startMailServer } from '@/scripts/testing/mail-server'

let server: MailServer

describe('deliverOutbox', () => {
  beforeAll(async () => {
    server = await startMailServer()
  })
  afterAll(() => server.stop())

  it('sends what waits once, and goes on past a mail that is refused', async () => {
    await sendMail({ to: 'nobody@refused.example', subject: 'First', text: 'one' })
    await sendMail({ to: 'reader@example.org', subject: 'Second', text: 'two' })

    await deliverOutbox(server.url, 'Parley <parley@example.org>')
    await deliverOutbox(server.url, 'Parley <parley@example.org>')

    expect(server.taken).toHaveLength(1)
    expect(server.taken[0]).toMatch(/^To: reader@example\.org$/m)
    const [second, first] = await listOutbox()
    expect(second).toMatchObject({ subject: 'Second', lastError: null })
    expect(second?.sentAt).not.toBeNull()
    expect(first).toMatchObject({ subject: 'First', sentAt: null, attempts: 1 })
    expect(first?.lastError).toContain('550')
  })

  it('leaves a mail alone that was refused often', async () => {
    await asSystem((tx) =>
      tx.insert(mailOutbox).values({
        toAddress: 'nobody@refused.example',
        subject: 'Given up',
        bodyText: '',
        attempts: 10,
        createdAt: new Date(0),
      }),
    )
    await deliverOutbox(server.url, 'parley@example.org')
    expect((await listOutbox()).find((mail) => mail.subject === 'Given up')?.attempts).toBe(10)
  })
})
