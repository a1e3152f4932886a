import { type Answer, meanOf, type Score } from './ask-all.ts'

/** All that was asked of one engine. */
export type Asked = { engine: string; answers: Answer[] }

const inWords: Record<string, string> = {
  tuning: 'deel om af te stellen',
  'held-out': 'apart gehouden deel',
  word: 'gewoon woord',
  everyday: 'woord van alledag',
  typo: 'typfout',
  'by-ear': 'zoals het klinkt',
  sentence: 'hele zin',
  compound: 'samengesteld woord',
  professional: 'vakwoord',
  language: 'andere taal',
  'place-time': 'plaats, tijd, prijs',
}
const named = (key: string) => inWords[key] ?? key
const metrics: [key: keyof Score, label: string][] = [
  ['ndcg', 'nDCG@10'],
  ['recall', 'recall@20'],
  ['first', 'goed in eerste 3'],
]

/** A table for each half of a set: all engines, all that is measured, and the order for each kind of question. */
export function toReport(name: string, all: Asked[]): string {
  const halves = distinct(all[0]!.answers.map(({ asked }) => asked.half))
  return halves
    .map((half) =>
      toTables(
        name,
        half,
        all.map((one) => within(one, half)),
      ),
    )
    .join('\n')
}

const within = ({ engine, answers }: Asked, half: string): Asked => ({
  engine,
  answers: answers.filter(({ asked }) => asked.half === half),
})

function toTables(name: string, half: string, all: Asked[]): string {
  const asked = all[0]!.answers.map((answer) => answer.asked)
  const heads = ['', ...all.map(({ engine }) => engine)]
  const measured = metrics.map(([key, label]) => [
    label,
    ...all.map(({ answers }) => number(meanOf(answers)[key])),
  ])
  const byKind = distinct(asked.map(({ kind }) => kind)).map((kind) => {
    const own = (answers: Answer[]) => answers.filter((answer) => answer.asked.kind === kind)
    const label = `  ${named(kind)} (${own(all[0]!.answers).length})`
    return [label, ...all.map(({ answers }) => number(meanOf(own(answers)).ndcg))]
  })
  const title = `\n${name}, ${named(half)}: ${asked.length} vragen`
  return [title, inColumns([heads, ...measured, ['nDCG@10 per soort'], ...byKind])].join('\n')
}

const distinct = <T>(list: T[]) => [...new Set(list)]
const number = (value: number) => value.toFixed(3).replace('.', ',')

function inColumns(rows: string[][]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(width(0)) : cell.padStart(width(i))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Where an engine does worst, with what it should have found. Never of the half that is held out. */
export function toWorst({ engine, answers }: Asked, count: number): string {
  const worst = answers
    .filter(({ asked }) => asked.half === 'tuning')
    .sort((a, b) => a.score.ndcg - b.score.ndcg)
    .slice(0, count)
  return [`\nHier doet ${engine} het het slechtst (nDCG@10):`, ...worst.map(describe)].join('\n')
}

function describe({ asked, found, score }: Answer): string {
  const best = Object.entries(asked.grades).filter(([, grade]) => grade >= 2)
  const missed = best
    .filter(([id]) => !found.slice(0, 10).includes(id))
    .map(([id, grade]) => `${id} (${grade})`)
  const got = found.slice(0, 5).map((id) => `${id} (${asked.grades[id] ?? 0})`)
  return [
    `${number(score.ndcg)}  ${asked.q} [${named(asked.kind)}]`,
    `       vond:  ${got.join(', ') || 'niets'}`,
    `       miste: ${missed.slice(0, 8).join(', ') || 'niets'}${missed.length > 8 ? ', …' : ''}`,
  ].join('\n')
}
