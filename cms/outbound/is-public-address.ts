import { BlockList, isIP } from 'node:net'

/** IANA's special-purpose registry for IPv4, and what clouds use to tell their own machines their secrets. */
const notPublic4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/**
 * Of IPv6 only global unicast is public; that alone keeps out loopback, unique local, link-local, multicast,
 * IPv4-mapped and NAT64. Within it these are special, or carry an IPv4 address inside.
 */
const global6 = ['2000::', 3] as const
const notPublic6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const closed4 = new BlockList()
for (const [net, prefix] of notPublic4) closed4.addSubnet(net, prefix, 'ipv4')
const open6 = new BlockList()
open6.addSubnet(...global6, 'ipv6')
const closed6 = new BlockList()
for (const [net, prefix] of notPublic6) closed6.addSubnet(net, prefix, 'ipv6')

/** Whether this IP address, as text, is one that anybody on the internet can reach. Anything else than an address is not. */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false
  const kind = isIP(address)
  if (kind === 4) return !closed4.check(address, 'ipv4')
  return kind === 6 && open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
}
