import { BlockList, isIPv6 } from 'node:net'

/** Who sent a request; what a header says of it counts only when a proxy of ours wrote it. */
export type SenderOf = (remote: string | undefined, forwardedFor: string | string[] | undefined) => string

/**
 * `proxies`: addresses and networks (`10.0.0.0/8`) of the proxies in front, in a list with spaces or commas. Of what
 * `X-Forwarded-For` says the last counts that is no proxy of ours; anybody can make up the rest.
 * @throws RangeError for what is no address or network
 */
export function trustProxies(proxies: string): SenderOf {
  const ours = new BlockList()
  for (const one of proxies.split(/[\s,]+/).filter(Boolean)) add(ours, one)
  const isOurs = (address: string) => ours.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
  return (remote = '', forwardedFor = '') => {
    const sender = plain(remote)
    if (!isOurs(sender)) return sender
    const said = String(forwardedFor).split(',').map(plain).filter(Boolean)
    return said.findLast((address) => !isOurs(address)) ?? said[0] ?? sender
  }
}

const plain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')

function add(list: BlockList, one: string): void {
  const [address = '', bits] = one.split('/')
  const family = isIPv6(address) ? 'ipv6' : 'ipv4'
  try {
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  } catch {
    throw new RangeError(`TRUSTED_PROXIES: "${one}" is geen adres of netwerk, zoals 10.0.0.0/8.`)
  }
}
