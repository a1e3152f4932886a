/** schol → school, briev → brief, bomm → bom: the last letters as Dutch writes them at the end of a word. */
const finish = (base: string): string =>
  base
    .replace(/([bcdfghklmnprstvwz])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')

/** One vowel before one consonant: open when an ending follows, so it may be a long one. */
const isOpen = (base: string): boolean => /(^|[^aeio]|i(?!e))[aeou][bcdfghklmnprstvz]$/.test(base)

/**
 * How a word can be written once an ending that began with a vowel is off: `schol(en)` is school or schol, `bomm(en)`
 * is bom, `briev(en)` is brief, `wandel(en)` is wandeel or wandel. Which of them is a word, the dictionary knows.
 */
export function restoreSpelling(base: string): string[] {
  const short = finish(base)
  if (isOpen(base)) return [finish(base.slice(0, -1) + base.at(-2) + base.at(-1)), short]
  return base === short ? [base] : [short, base]
}
