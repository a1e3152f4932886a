/** A word as it is compared: small letters, without accents or other marks. One place, so that it can be replaced. */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
