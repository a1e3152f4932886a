const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Bytes as base32 of RFC 4648 without padding: how apps for codes want to hear a secret. */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => letters[parseInt(group.padEnd(5, '0'), 2)]).join('')
}
