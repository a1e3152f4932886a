/** What is known of a word, as bits of one number. */
export const kinds = {
  /** A word of its own, as it stands in the dictionary. */
  lemma: 1,
  /** The stem of a verb: loop, wandel. */
  verb: 2,
  /** One piece: not to be split. */
  whole: 4,
  /** Takes an s in a compound: ontmoetings-plek. */
  takesS: 8,
} as const
