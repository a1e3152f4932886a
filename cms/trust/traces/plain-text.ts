/** Signs that nobody sees: soft hyphens, joiners, marks for direction, fillers. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** A text as a browser reads an address in it: wide letters plain, every full stop a dot, nothing that nobody sees. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[。．｡]/g, '.')
