/** The table keeps a weight as a level, a power of two: 2^-7 … 2^7 as 1 … 15; 0 is "never". */
export const toLevel = (weight: number): number =>
  weight <= 0 ? 0 : Math.min(15, Math.max(1, Math.round(Math.log2(weight)) + 8))
export const toWeight = (level: number | undefined): number => (level ? 2 ** (level - 8) : 0)

/** How likely a word of this length is one piece; a cut must weigh more. */
export const onePiece = (length: number): number => Math.max(0.02, 60 * Math.exp(-(length - 6) * 0.7))

/** Words of three or four letters turn up in others by chance. */
export const shortPart = (part: string): number => (part.length <= 3 ? 0.15 : part.length === 4 ? 0.6 : 1)
