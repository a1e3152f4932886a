/** How a ZIP ends: a mark, 18 bytes, and words of a length that is told in the last two of them. */
const zipEnd = Buffer.from('PK\x05\x06', 'latin1')
const zipTail = 22
const longestWords = 65_535
/** A PDF may begin a little later than at the first byte. */
const pdfReach = 1_024

const hidesZip = (file: Buffer) => {
  const from = Math.max(0, file.length - zipTail - longestWords)
  for (let at = file.indexOf(zipEnd, from); at !== -1; at = file.indexOf(zipEnd, at + 1))
    if (at + zipTail <= file.length && at + zipTail + file.readUInt16LE(at + 20) === file.length) return true
  return false
}

/**
 * Whether a picture is something else too: a page, a script, a PDF or a ZIP for who opens it as that. What a telephone hangs
 * behind a photo (a second photo, a film) is none of these.
 */
export const hidesAnother = (file: Buffer): boolean =>
  hidesZip(file) ||
  file.subarray(0, pdfReach).includes('%PDF-') ||
  /<(script|html|!doctype|\?php)[\s>]/i.test(file.toString('latin1'))
