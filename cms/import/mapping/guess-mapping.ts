import type { Row, Table } from '../reading/table.ts'
import { columnLetters } from './column-letters.ts'
import { findHeader } from './find-header.ts'
import { headerScores } from './header-score.ts'
import { looksLike } from './looks-like.ts'
import { plainHeader } from './plain-header.ts'
import { shared, type Target } from './targets.ts'

export type ColumnMapping = { column: number; header: string; target: Target }
/** Which column goes where: plain data, to be corrected by a person and remembered with the source. */
export type Mapping = { headerLine: number | null; columns: ColumnMapping[] }
/** What a source's columns went to before, by header. */
export type RememberedMapping = Record<string, Target>

type Column = { column: number; header: string; texts: string[]; memory: string }

/** The rows that are no header and stand under it. */
export const dataRows = (table: Table, { headerLine }: Mapping): Row[] =>
  table.rows.filter((row) => headerLine === null || row.line > headerLine)

function columnsOf(rows: Row[], header: Row | undefined): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const seen = new Map<string, number>()
  return Array.from({ length: width }, (_, at) => {
    const name = header?.cells[at]?.text.trim().replace(/\s+/g, ' ') || `Kolom ${columnLetters(at + 1)}`
    const plain = plainHeader(name)
    const times = (seen.get(plain) ?? 0) + 1
    seen.set(plain, times)
    const texts = rows
      .filter((row) => row !== header && (!header || row.line > header.line))
      .flatMap((row) => row.cells[at]?.text.trim() || [])
    return { column: at + 1, header: name, texts, memory: times > 1 ? `${plain} ${times}` : plain }
  })
}

const share = (texts: string[], is: (text: string) => boolean) => texts.filter(is).length / texts.length

/** What the values of a column say: what most of them look like, and whether they could be numbers of their own. */
function valueScores({ texts, column }: Column, rowCount: number): Map<Target, number> {
  const scores = new Map<Target, number>()
  const counts = Map.groupBy(
    texts.map(looksLike).filter((kind) => kind !== undefined),
    (kind) => kind,
  )
  for (const [kind, found] of counts)
    if (found.length > texts.length * 0.6) scores.set(kind, 60 * (found.length / texts.length))
  const areUnique = texts.length === rowCount && new Set(texts).size === texts.length
  if (areUnique && share(texts, (text) => /^[\w.:/-]{1,40}$/.test(text) && /\d/.test(text)) === 1)
    scores.set('id', column === 1 ? 35 : 25)
  return scores
}

const averageLength = ({ texts }: Column) => texts.join('').length / Math.max(1, texts.length)

/** Title and description when no header says so: the first short text, and the longest. */
function fillGaps(columns: Column[], chosen: Map<number, Target>): void {
  const free = () => columns.filter((one) => !chosen.has(one.column) && one.texts.length > 0)
  const has = (target: Target) => [...chosen.values()].includes(target)
  if (!has('title')) {
    const title = free().find((one) => {
      const length = averageLength(one)
      return length > 3 && length < 80 && new Set(one.texts).size > one.texts.length / 2
    })
    if (title) chosen.set(title.column, 'title')
  }
  if (has('description')) return
  const longest = free().toSorted((a, b) => averageLength(b) - averageLength(a))[0]
  if (longest && averageLength(longest) > 60) chosen.set(longest.column, 'description')
}

function candidates(columns: Column[], rowCount: number) {
  return columns
    .flatMap((one) => {
      const scores = new Map(headerScores(one.header))
      for (const [target, score] of valueScores(one, rowCount))
        scores.set(target, score + (scores.get(target) ?? 0))
      return [...scores].map(([target, score]) => ({ column: one.column, target, score }))
    })
    .toSorted((a, b) => b.score - a.score || a.column - b.column)
}

/**
 * Which column is what: what was remembered of this source first, then headers and values together, the surest
 * first. Whatever nobody can place goes to the note for the editor, so that nothing is lost.
 */
export function guessMapping(table: Table, remembered: RememberedMapping = {}): Mapping {
  const header = findHeader(table.rows)
  const columns = columnsOf(table.rows, header)
  const rowCount = table.rows.filter((row) => !header || row.line > header.line).length
  const chosen = new Map<number, Target>()
  for (const one of columns) {
    const target = remembered[one.memory]
    if (target) chosen.set(one.column, target)
  }
  for (const { column, target } of candidates(columns, rowCount)) {
    const isTaken = !shared.has(target) && [...chosen.values()].includes(target)
    if (!chosen.has(column) && !isTaken) chosen.set(column, target)
  }
  fillGaps(columns, chosen)
  return {
    headerLine: header?.line ?? null,
    columns: columns.map(({ column, header: name, texts }) => ({
      column,
      header: name,
      target: chosen.get(column) ?? (texts.length > 0 ? 'note' : 'nothing'),
    })),
  }
}

/** What to keep of a mapping that a person looked at, for the next file of the same source. */
export function rememberMapping(mapping: Mapping): RememberedMapping {
  const seen = new Map<string, number>()
  return Object.fromEntries(
    mapping.columns.map(({ header, target }) => {
      const plain = plainHeader(header)
      const times = (seen.get(plain) ?? 0) + 1
      seen.set(plain, times)
      return [times > 1 ? `${plain} ${times}` : plain, target]
    }),
  )
}
