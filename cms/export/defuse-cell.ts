/** How a text begins that a spreadsheet would run: also behind white space, or in the wide letters of East Asia. */
const begin = String.raw`(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])`
const dangerous = new RegExp(`^'*${begin}`)
const defused = new RegExp(`^'+${begin}`)

/** A text as a spreadsheet shows it and does not run it: with an apostrophe in front where that is needed. */
export const defuseCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** The same for a cell that says of itself that it is text: only what looks defused gets an apostrophe. */
export const defuseTextCell = (text: string): string => (defused.test(text) ? `'${text}` : text)

/** The pair of both: gives back exactly what went in. */
export const restoreCell = (text: string): string => (defused.test(text) ? text.slice(1) : text)
