import { encode } from 'uqr'

/** Readers take any mask. To try which of the eight is the prettiest is nine tenths of the work. */
const maskPattern = 0

/** Beyond so many signs (a note of ten) coarser modules help a telephone more than a second set of them. */
const long = 200

/** A code of more signs is too fine for a telephone to read. */
export const mostSigns = 900

export type Qr = { size: number; path: string }

/** A page address as a QR code: one path in a square of `size`, quiet border included; null when it is too long for one. */
export function pageQr(address: string): Qr | null {
  if (address.length > mostSigns) return null
  const ecc = address.length > long ? 'L' : 'M'
  const { data, size } = encode(address, { ecc, border: 4, maskPattern })
  const path = data.map((row, y) => rowPath(row, y)).join('')
  return { size, path }
}

/** The dark stretches of one row. */
function rowPath(row: boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    const start = x
    while (row[x]) x++
    if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`
  }
  return path
}
