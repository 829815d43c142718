import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A mail server for tests: speaks SMTP, keeps what it took, refuses recipients at `refused.example`. */
export type MailServer = { url: string; taken: string[]; stop: () => Promise<void> }

/** Starts one on a free port of loopback. */
export function startMailServer(): Promise<MailServer> {
  const taken: string[] = []
  const server = createServer((socket) => converse(socket, (mail) => taken.push(mail)))
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      done({
        url: `smtp://127.0.0.1:${port}`,
        taken,
        stop: () => new Promise((closed) => server.close(() => closed())),
      })
    })
  })
}

function converse(socket: Socket, keep: (mail: string) => void): void {
  let waiting = ''
  let mail: string[] | null = null
  socket.write('220 ready\r\n')
  socket.on('data', (chunk) => {
    const lines = (waiting + chunk.toString('utf8')).split('\r\n')
    waiting = lines.pop() ?? ''
    for (const line of lines) {
      if (mail === null) {
        const answer = answerTo(line)
        socket.write(`${answer}\r\n`)
        if (answer.startsWith('354')) mail = []
      } else if (line === '.') {
        keep(mail.join('\n'))
        mail = null
        socket.write('250 taken\r\n')
      } else mail.push(line)
    }
  })
  socket.on('error', () => socket.destroy())
}

function answerTo(line: string): string {
  if (/^RCPT/i.test(line) && line.includes('@refused.example')) return '550 no such mailbox'
  if (/^DATA/i.test(line)) return '354 go on'
  if (/^QUIT/i.test(line)) return '221 bye'
  return '250 ok'
}
