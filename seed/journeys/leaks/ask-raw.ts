import { request } from 'node:http'
import { unsent } from '#seed/leaks/readings-of.ts'

export type RawAnswer = { status: number; headers: Record<string, string>; bytes: Buffer }
type More = { method?: string; headers?: Record<string, string>; body?: string }

/** Asks over HTTP and gives back every byte, headers too; what was sent as Brotli is unpacked, the rest the sweep does. */
export function askRaw(
  address: string,
  { method = 'GET', headers = {}, body }: More = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      address,
      { method, headers: { 'accept-encoding': 'identity', ...headers } },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () => {
          const said = Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as const)
          const bytes = unsent(Buffer.concat(parts), answer.headers['content-encoding'])
          resolve({ status: answer.statusCode ?? 0, headers: Object.fromEntries(said), bytes })
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}
