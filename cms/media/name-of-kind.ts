/** What the first bytes say a file is, when it is no JPEG, PNG or WebP. Some have it only after four or more bytes. */
const beginnings: { name: string; bytes: string; at?: number }[] = [
  { name: 'een GIF', bytes: 'GIF8' },
  { name: 'een PDF', bytes: '%PDF-' },
  { name: 'een ZIP of een document', bytes: 'PK\x03\x04' },
  { name: 'een programma', bytes: 'MZ' },
  { name: 'een programma', bytes: '\x7fELF' },
  { name: 'een programma', bytes: '\xcf\xfa\xed\xfe' },
  { name: 'een programma', bytes: '#!' },
  { name: 'een TIFF', bytes: 'II*\x00' },
  { name: 'een TIFF', bytes: 'MM\x00*' },
  { name: 'een AVIF', bytes: 'ftypavif', at: 4 },
  { name: 'een HEIC, zoals een iPhone die maakt', bytes: 'ftyphe', at: 4 },
  { name: 'een HEIC, zoals een iPhone die maakt', bytes: 'ftypmif1', at: 4 },
  { name: 'een film', bytes: 'ftyp', at: 4 },
]
const looked = 1_024

/** "een GIF", "een programma": for a sentence. Null when it is nothing we know. */
export function nameOfKind(file: Buffer): string | null {
  const begin = file.toString('latin1', 0, looked)
  const known = beginnings.find(({ bytes, at = 0 }) => begin.startsWith(bytes, at))
  if (known) return known.name
  if (/<svg[\s>]/i.test(begin)) return 'een SVG'
  return /<(!doctype|html|script)[\s>]/i.test(begin) ? 'een webpagina' : null
}
