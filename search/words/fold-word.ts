/** Letters that Unicode does not take apart into a letter and a mark. */
const wholeLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ĳ: 'ij',
  þ: 'th',
  ð: 'd',
}

/**
 * A word as it is compared: lower case, without the marks on Latin letters and without apostrophes. Other scripts keep
 * their letters (й is not и, أ is not ا); only the optional Arabic vowel signs go. Texts may be folded whole.
 */
export function foldWord(word: string): string {
  if (/^[a-z0-9 ]*$/.test(word)) return word
  return word
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/['’‘`´ʼ＇\u064b-\u0652\u0670\u0640\u00ad\u200b-\u200d]/g, '')
    .replace(/[ßæœøłđıĳþð]/g, (letter) => wholeLetters[letter]!)
    .normalize('NFC')
}
