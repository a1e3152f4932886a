const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A number of any size, not negative, in signs that may stand in an address as they are: 6 bits each. */
export function toUrlSigns(number: bigint): string {
  let text = ''
  for (let rest = number; rest > 0n; rest >>= 6n) text = digits[Number(rest & 63n)] + text
  return text
}

/** The number that `toUrlSigns` wrote; undefined when a sign is none of its own. */
export function fromUrlSigns(text: string): bigint | undefined {
  let number = 0n
  for (const sign of text) {
    const value = digits.indexOf(sign)
    if (value < 0) return undefined
    number = (number << 6n) | BigInt(value)
  }
  return number
}
