import type { IncomingMessage } from 'node:http'

/** The network address a request comes from. Of what proxies wrote down the last one counts: the proxy in front saw it itself. */
export function residentOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
  return forwarded.split(',').at(-1)!.trim() || (socket.remoteAddress ?? '')
}
