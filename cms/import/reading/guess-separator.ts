import { splitCells } from './split-cells.ts'

export const separators = [';', ',', '\t', '|'] as const
export type Separator = (typeof separators)[number]

const sampleSize = 60_000

/** Excel can say it itself, on a first line of its own: `sep=;`. */
const said = (text: string): Separator | undefined => {
  const found = /^sep=(.)\r?\n/i.exec(text)?.[1]
  return separators.find((separator) => separator === found)
}

/** How well a separator fits: rows that have as many cells as most, times how many cells that are. */
function fit(text: string, separator: Separator): number {
  const widths = splitCells(text, separator).rows.map((row) => row.cells.length)
  const counts = Map.groupBy(
    widths.filter((width) => width > 1),
    (width) => width,
  )
  const best = Math.max(0, ...[...counts.values()].map((same) => same.length))
  const width = [...counts].find(([, same]) => same.length === best)?.[0] ?? 1
  return (best / Math.max(1, widths.length)) * Math.min(2, Math.log2(width) + 0.5)
}

/** The separator with which most rows have equally many cells. */
export function guessSeparator(text: string): { separator: Separator; isSaid: boolean } {
  const named = said(text)
  if (named) return { separator: named, isSaid: true }
  const sample = text.slice(0, sampleSize)
  const scores = separators.map((separator) => ({ separator, score: fit(sample, separator) }))
  const best = scores.reduce((high, one) => (one.score > high.score ? one : high))
  return { separator: best.separator, isSaid: false }
}
