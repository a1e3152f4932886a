import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What the server does with the next mails. `drop`: it takes the whole message and goes without a word. */
export type Mood = 'take' | 'refuse' | 'busy' | 'drop' | 'drop early' | 'hang' | 'slow'

export type Received = { to: string[]; raw: string; messageId: string }

export type MailServer = Awaited<ReturnType<typeof startMailServer>>

/** A real SMTP server that keeps what it gets, in the mood that the test says. */
export async function startMailServer() {
  const received: Received[] = []
  const state = { mood: 'take' as Mood, seen: 0, moodFor: (_to: string): Mood | undefined => undefined }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 10,
    onRcptTo({ address }, _session, callback) {
      const mood = state.moodFor(address) ?? state.mood
      if (mood === 'refuse') return callback(fault(550, '5.1.1 No such user here'))
      if (mood === 'busy') return callback(fault(451, '4.7.1 Try again later'))
      callback()
    },
    onData(stream, session, callback) {
      state.seen++
      const to = session.envelope.rcptTo.map(({ address }) => address)
      const mood = to.map((address) => state.moodFor(address)).find(Boolean) ?? state.mood
      const cut = () => connectionsOf(server).forEach((connection) => connection._socket.destroy())
      if (mood === 'drop early') return cut()
      let raw = ''
      stream.on('data', (chunk) => (raw += chunk))
      stream.on('end', () => {
        const messageId = /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? ''
        if (mood === 'drop') return cut()
        if (mood === 'hang') return
        const take = () => {
          received.push({ to, raw, messageId })
          callback()
        }
        if (mood === 'slow') setTimeout(take, 150)
        else take()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    received,
    state,
    url: `smtp://127.0.0.1:${port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        connectionsOf(server).forEach((connection) => connection._socket.destroy())
        server.close(() => resolve())
      }),
  }
}

type Connection = { _socket: { destroy: () => void } }
const connectionsOf = (server: SMTPServer) =>
  [...((server as unknown as { connections: Set<Connection> }).connections ?? [])] as Connection[]

const fault = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })

/** The words of a received mail as one reads them: its parts, decoded. */
export function wordsOf({ raw }: Received): string {
  const parts = raw.replaceAll('\r\n', '\n').split(/\n--[^\n]+\n/)
  return parts.map(decoded).join('\n')
}

function decoded(part: string): string {
  const [head = '', ...body] = part.split('\n\n')
  const text = body.join('\n\n')
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8')
  if (!/transfer-encoding: quoted-printable/i.test(head)) return text
  const bytes = text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
