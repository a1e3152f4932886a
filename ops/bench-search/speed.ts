import { percentile } from '../bench/measure.ts'
import { type Line, toTable } from '../bench/table.ts'
import type { Asked } from './asked-set.ts'

/** The first round warms up and does not count. */
const rounds = 4
/** Of what Meilisearch takes for the same question. */
const most = 1.5

/** A way to put a question. */
export type Way = { name: string; ask: (q: string) => Promise<unknown> }

/** Every question in each way in turn, so that what else the machine is doing falls on them alike. Ours goes first. */
export async function measureSpeed(ways: [Way, ...Way[]], asked: Asked[]): Promise<string> {
  const times = ways.map(() => [] as number[])
  for (let round = 0; round < rounds; round++)
    for (const { q } of asked)
      for (const [i, way] of ways.entries()) {
        const began = performance.now()
        await way.ask(q)
        if (round > 0) times[i]!.push(performance.now() - began)
      }
  const [own, ...others] = times as [number[], ...number[][]]
  const lines = others.flatMap((other, i) =>
    [0.5, 0.95].map((part) => toLine(`naast ${ways[i + 1]!.name}`, own, other, part)),
  )
  return toTable('Hoe snel', lines)
}

function toLine(beside: string, own: number[], other: number[], part: number): Line {
  const [ours, yardstick] = [percentile(own, part), percentile(other, part)]
  const what = `${beside}: p${part * 100}`
  const line: Line = { what, unit: 'ms', yardstick, ours, ratio: ours / yardstick }
  return part === 0.5 ? { ...line, goal: { is: 'at most', ratio: most } } : line
}
