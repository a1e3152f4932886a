export type Line = {
  what: string
  /** '' for a plain number. */
  unit: 'µs' | 'ms' | '/s' | 'kB' | 'MB' | ''
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
const withUnit = (value: string, unit: string) => `${value} ${unit}`.trim()
const orDash = (value: number | undefined, show: (value: number) => string) =>
  value === undefined ? '–' : show(value)

function goalInWords({ goal, unit }: Line): string {
  if (!goal) return ''
  const sign = goal.is === 'at most' ? '≤' : '≥'
  if (goal.value === undefined) return `${sign} ${number(goal.ratio!)}×`
  return withUnit(`${sign} ${String(goal.value).replace('.', ',')}`, unit)
}

const heads = ['', 'maatstaf', 'wij', 'verhouding', 'doel', '']

/** Both sides, the ratio, the goal, and whether it was met. */
export function toTable(title: string, lines: Line[]): string {
  const cells = lines.map((line) => [
    line.what,
    orDash(line.yardstick, (value) => withUnit(number(value), line.unit)),
    withUnit(number(line.ours), line.unit),
    orDash(line.ratio, (value) => `${number(value)}×`),
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
