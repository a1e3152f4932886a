import { isIPv4, isIPv6 } from 'node:net'

/**
 * The part of the network a request comes from: /24 of IPv4, /56 of IPv6, which is about one home or office. Of what proxies
 * wrote down only the last counts: that one the proxy in front saw itself, the others anyone may make up.
 */
export function networkOf(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const address = last.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0/24`
  return isIPv6(address) ? `${prefix56(address)}/56` : 'unknown'
}

function prefix56(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  const words = [...before, ...(tail === undefined ? [] : zeros), ...after].map(
    (word) => parseInt(word, 16) || 0,
  )
  const [a = 0, b = 0, c = 0, d = 0] = words
  return [a, b, c, d & 0xff00].map((word) => word.toString(16)).join(':')
}
