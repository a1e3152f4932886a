/**
 * A text with wide letters, accents and the like as the plain signs they stand for, to look for something in it. `at` says
 * where each of those begins in the text itself, and ends with its length.
 */
export function plainSigns(text: string): { plain: string; at: number[] } {
  let plain = ''
  const at: number[] = []
  let index = 0
  for (const sign of text) {
    const bare = sign.normalize('NFKD').replace(/\p{M}+/gu, '')
    for (let n = 0; n < bare.length; n++) at.push(index)
    plain += bare
    index += sign.length
  }
  return { plain, at: [...at, index] }
}
