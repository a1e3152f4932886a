import type { Cell, Row } from './table.ts'

/**
 * CSV text to rows. Written out here because no library says at which line a cell stands. It never gives up:
 * a quote in the middle of a word is a letter, and what follows a closing quote still belongs to the cell.
 */
export function splitCells(text: string, separator: string): { rows: Row[]; openQuoteAt?: number } {
  const rows: Row[] = []
  let cells: Cell[] = []
  let at = 0
  let line = 1
  let openQuoteAt: number | undefined

  const endsCell = (char: string | undefined) =>
    char === undefined || char === separator || char === '\n' || char === '\r'

  /** What stands between quotes, from the first letter after the quote. */
  const readQuoted = (): string => {
    const from = line
    let said = ''
    for (at++; at < text.length; at++) {
      if (text[at] === '"' && text[at + 1] === '"') said += text[at++]
      else if (text[at] === '"' && closesHere()) return (at++, said)
      else said += keepLine()
    }
    openQuoteAt ??= from
    return said
  }
  /** A quote closes when the cell ends after it, spaces apart; any other is a letter that was not doubled. */
  const closesHere = () => {
    let next = at + 1
    while (text[next] === ' ' && separator !== ' ') next++
    return endsCell(text[next])
  }
  const keepLine = (): string => {
    const char = text[at]!
    if (char === '\r' && text[at + 1] === '\n') return ''
    if (char !== '\n' && char !== '\r') return char
    line++
    return '\n'
  }
  const readBare = (): string => {
    const from = at
    while (!endsCell(text[at])) at++
    return text.slice(from, at)
  }
  const readCell = (): void => {
    const from = line
    let quoteAt = at
    while (text[quoteAt] === ' ') quoteAt++
    const isQuoted = text[quoteAt] === '"'
    if (isQuoted) at = quoteAt
    const said = isQuoted ? readQuoted() + readBare().trim() : readBare()
    cells.push({ text: said, line: from, column: cells.length + 1 })
  }
  const endRow = (): void => {
    const isEmpty = cells.every((cell) => cell.text.trim() === '')
    if (!isEmpty) rows.push({ line: cells[0]!.line, cells })
    cells = []
  }

  while (at < text.length) {
    readCell()
    if (text[at] === separator) {
      at++
      if (at === text.length) readCell()
      continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    line++
    endRow()
  }
  if (cells.length > 0) endRow()
  return { rows, openQuoteAt }
}
