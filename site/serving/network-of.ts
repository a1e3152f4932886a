import { isIPv6 } from 'node:net'

const parts = 4

/**
 * The network that an address belongs to, about as large as what one household or office is given: all of an IPv4
 * address, the first 64 bits of an IPv6 one. What is no address is a network of its own.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(bare)) return bare
  const [head = '', tail] = bare.split('::')
  const groups = (text: string) => (text ? text.split(':') : [])
  const before = groups(head)
  const zeros = tail === undefined ? [] : Array<string>(8 - before.length - groups(tail).length).fill('0')
  const all = [...before, ...zeros, ...groups(tail ?? '')]
  return all
    .slice(0, parts)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
