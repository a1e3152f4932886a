import { isIP } from 'node:net'
import type { Guard } from './guard.ts'
import { Unreachable } from './unreachable.ts'

const longest = 2000
/** Names that mean something only inside a network. */
const inside = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa)$/

const bare = (host: string) => host.replace(/^\[|\]$/g, '')

/**
 * An address to fetch, as a URL. The platform's parser has by then written `0x7f.1`, `2130706433` and the like as plain
 * IP addresses, so that the guard sees what a connection would be made to.
 * @throws Unreachable when it is no web address or may not be reached.
 */
export function toTarget(address: string | URL, guard: Guard, base?: URL): URL {
  if (String(address).length > longest) throw new Unreachable('no-address')
  const url = URL.parse(address, base)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Unreachable('no-address')
  const host = bare(url.hostname)
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  if (!guard.mayUsePort(port)) throw new Unreachable('not-allowed')
  if (isIP(host) ? !guard.mayReach(host) : !isOutsideName(host)) throw new Unreachable('not-allowed')
  url.hash = ''
  return url
}

/** A name with a dot in it: one without is found in the house's own network, or nowhere. */
function isOutsideName(host: string): boolean {
  const name = host.replace(/\.$/, '').toLowerCase()
  return name.includes('.') && !name.includes('..') && !inside.test(name)
}
