export type Line = {
  what: string
  unit: 'ms' | '/s'
  /** What it is held against, in the same run; absent when the goal is a plain number. */
  yardstick?: number
  ours: number
  ratio?: number
  /** `≤ 1.3×` of the yardstick, or `≤ 400` of the unit; absent when it is only shown. */
  goal?: { is: 'at most' | 'at least'; ratio?: number; value?: number }
}

export function holds({ goal, ours, ratio }: Line): boolean {
  if (!goal) return true
  const [mine, limit] = goal.value === undefined ? [ratio ?? NaN, goal.ratio!] : [ours, goal.value]
  return goal.is === 'at most' ? mine <= limit : mine >= limit
}

const digits = (value: number) => (value >= 100 ? 0 : value >= 10 ? 1 : 2)
const number = (value: number) => value.toFixed(digits(value)).replace('.', ',')
const orDash = (value: number | undefined, sign: string) =>
  value === undefined ? '–' : `${number(value)}${sign}`

function goalInWords({ goal, unit }: Line): string {
  if (!goal) return ''
  const sign = goal.is === 'at most' ? '≤' : '≥'
  return goal.value === undefined ? `${sign} ${number(goal.ratio!)}×` : `${sign} ${goal.value} ${unit}`
}

const heads = ['', 'maatstaf', 'wij', 'verhouding', 'doel', '']

/** Both sides, the ratio, the goal, and whether it was met. */
export function toTable(title: string, lines: Line[]): string {
  const cells = lines.map((line) => [
    line.what,
    orDash(line.yardstick, ` ${line.unit}`),
    `${number(line.ours)} ${line.unit}`,
    orDash(line.ratio, '×'),
    goalInWords(line),
    line.goal ? (holds(line) ? 'gehaald' : 'NIET GEHAALD') : '',
  ])
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]!.length)))
  const pad = (row: string[]) =>
    row
      .map((cell, i) => (i === 0 || i > 3 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd()
  return [`\n${title}`, pad(heads), ...cells.map(pad)].join('\n')
}
