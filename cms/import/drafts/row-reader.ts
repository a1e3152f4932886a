import type { Row } from '../reading/table.ts'
import { columnLetters } from '../mapping/column-letters.ts'
import type { Mapping } from '../mapping/guess-mapping.ts'
import type { Target } from '../mapping/targets.ts'
import type { Remark } from './remark.ts'

type Part = { text: string; line: number; column: string; header: string }

/** One row under a mapping: what was said for a target, what to tell the sender, what the editor should read. */
export class RowReader {
  readonly remarks: Remark[] = []
  private readonly notes: string[] = []
  private readonly row: Row
  private readonly mapping: Mapping

  constructor(row: Row, mapping: Mapping) {
    this.row = row
    this.mapping = mapping
  }

  /** Every filled cell that goes there, trimmed, with its place. */
  parts(target: Target): Part[] {
    return this.mapping.columns.flatMap((one) => {
      const cell = one.target === target ? this.row.cells[one.column - 1] : undefined
      const text = cell?.text.replace(/\u00a0/g, ' ').trim()
      return cell && text && !/^[*.\-–]$/.test(text)
        ? [{ text, line: cell.line, column: columnLetters(one.column), header: one.header }]
        : []
    })
  }

  /** What was said for a target, as one text. */
  text(target: Target): string {
    return this.parts(target)
      .map((part) => part.text)
      .join('\n\n')
  }

  /** Something to look at; the place is that of the target's first cell. */
  warn(target: Target, text: string): void {
    const [part] = this.parts(target)
    this.remarks.push({
      level: 'warning',
      line: part?.line ?? this.row.line,
      column: part?.column ?? '',
      text,
    })
  }

  /** Something that keeps the row out. */
  refuse(target: Target, text: string): void {
    const column = this.mapping.columns.find((one) => one.target === target)
    this.remarks.push({
      level: 'error',
      line: this.row.line,
      column: column ? columnLetters(column.column) : '',
      text,
    })
  }

  /** For the editor: what fits in no field, under the name it had in the file. */
  keep(name: string, text: string): void {
    if (text.trim()) this.notes.push(`${name}: ${text.trim()}`)
  }

  /** All that was said for a target goes to the editor. */
  keepAll(target: Target): void {
    for (const part of this.parts(target)) this.keep(part.header, part.text)
  }

  /** Cells that stand outside the columns with a header. */
  keepOutside(): void {
    const width = this.mapping.columns.length
    for (const cell of this.row.cells.slice(width))
      this.keep(`Kolom ${columnLetters(cell.column)}`, cell.text)
  }

  get note(): string | undefined {
    return this.notes.join('\n') || undefined
  }
}
