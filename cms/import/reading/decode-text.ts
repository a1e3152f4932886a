import { UnreadableFile } from './unreadable-file.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte)

/** Text of the western kind in UTF-16 has a zero in every other byte; which one tells the order. */
function guessUtf16(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 2000)
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 4) return undefined
  const zeros = [0, 1].map((offset) => sample.filter((byte, at) => at % 2 === offset && byte === 0).length)
  if (zeros[1]! > pairs * 0.4 && zeros[0]! < pairs * 0.1) return 'utf-16le'
  if (zeros[0]! > pairs * 0.4 && zeros[1]! < pairs * 0.1) return 'utf-16be'
  return undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== undefined
  } catch {
    return false
  }
}

/** In which code the text was written: said by its first bytes, else guessed. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  return guessUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Bytes to text. The mark at the beginning goes; a file that is no text is refused. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = guessEncoding(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.includes('\u0000'))
    throw new UnreadableFile('Dit bestand is geen tekst. Sla het op als CSV of als Excel-bestand (.xlsx).')
  return { text, encoding }
}
