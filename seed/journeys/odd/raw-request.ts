import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export type RawRequest = {
  method: string
  path: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}
export type RawAnswer = { status: number; text: string; ms: number }

/** Nobody waits longer for an answer. */
const patienceMs = 30_000

/** Asks byte for byte what is said, also what a browser would never send. Status 0: no answer, the line was cut. */
export async function askRaw(
  base: string,
  { method, path, headers, body = '' }: RawRequest,
): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(base)
  const start = performance.now()
  const socket = connect(Number(port), hostname)
  const chunks: Buffer[] = []
  socket.on('error', () => {}).on('data', (chunk: Buffer) => chunks.push(chunk))
  const sent = Buffer.from(body as string)
  const all = { host, connection: 'close', 'content-length': String(sent.length), ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  socket.write(
    Buffer.concat([Buffer.from([`${method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n')), sent]),
  )
  const closed = new Promise((resolve) => socket.once('close', resolve))
  await Promise.race([closed, sleep(patienceMs, undefined, { ref: false })])
  socket.destroy()
  // What says only that one may go on is not the answer.
  const text = Buffer.concat(chunks)
    .toString('latin1')
    .replace(/^HTTP\/1\.1 100 .*\r\n\r\n/, '')
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text, ms: performance.now() - start }
}
