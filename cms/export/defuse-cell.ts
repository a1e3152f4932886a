/** What a spreadsheet would run, also behind white space or in the wide letters of East Asia, and what is already defused. */
const dangerous = /^'*[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r\n]/
const defused = /^'('*[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|'*[\t\r\n])/

/** A text as a spreadsheet shows it and does not run it: with an apostrophe in front where that is needed. */
export const defuseCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** The pair of `defuseCell`: gives back exactly what went in. */
export const restoreCell = (text: string): string => (defused.test(text) ? text.slice(1) : text)
