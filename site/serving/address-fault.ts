const longest = 16_384

/** Why an address cannot be read at all: 400 when it is broken, 414 when it is too long. */
export function addressFault(address: string): 400 | 414 | undefined {
  if (address.length > longest) return 414
  const path = pathOf(address)
  if (!path.startsWith('/') || path.startsWith('//') || address.includes('\\')) return 400
  if (!address.includes('%')) return undefined
  try {
    decodeURIComponent(address)
    return decodeURIComponent(path).includes('\0') ? 400 : undefined
  } catch {
    return 400
  }
}

/** The part before the question mark. */
export function pathOf(address: string): string {
  const end = address.indexOf('?')
  return end === -1 ? address : address.slice(0, end)
}
