import { lookup } from 'node:dns/promises'
import { isPublicAddress } from './is-public-address.ts'

export type Resolved = { address: string; family: number }

/** What may be reached. A test lets in its own server by giving another one. */
export type Guard = {
  /** Whether a connection to this IP address may be made. */
  mayReach: (address: string) => boolean
  mayUsePort: (port: number) => boolean
  /** All addresses of a name; the connection is made to one of these and never looked up again. */
  resolve: (host: string) => Promise<Resolved[]>
}

/** Where the web is, and where a calendar of one's own often stands. */
const webPorts = [80, 443, 8080, 8443]

/** The guard of the house: only what anybody on the internet can reach. */
export const publicOnly: Guard = {
  mayReach: isPublicAddress,
  mayUsePort: (port) => webPorts.includes(port),
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
}
