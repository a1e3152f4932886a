import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Guard, publicOnly } from '../guard.ts'

export type RudeServer = { url: string; port: number; close: () => Promise<void>; guard: Guard }

/** A real server on this machine, and the guard that lets in this one and nothing else. */
export async function rudeServer(answer: RequestListener): Promise<RudeServer> {
  const server: Server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${port}`, port, close, guard: lettingIn('127.0.0.1', port) }
}

/** The guard of the house with one address and one port more. */
export const lettingIn = (address: string, port: number): Guard => ({
  ...publicOnly,
  mayReach: (one) => one === address || publicOnly.mayReach(one),
  mayUsePort: (one) => one === port || publicOnly.mayUsePort(one),
})
