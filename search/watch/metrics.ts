import { setTimeout as sleep } from 'node:timers/promises'

/** What a measure is told by, such as `{ route: '/aanbod/:slug', status: '200' }`. Few values each: every mix is kept. */
export type Labels = Record<string, string | number>
export type Sample = { labels?: Labels; value: number }

export type Metrics = {
  /** Adds to a number that only grows. */
  count: (name: string, help: string, labels?: Labels, by?: number) => void
  /** Adds one duration, in seconds. */
  observe: (name: string, help: string, labels: Labels, seconds: number) => void
  /** A number that is looked up when somebody asks; one that cannot be looked up, or not in time, is left out. */
  gauge: (name: string, help: string, read: () => Sample[] | number | Promise<Sample[] | number>) => void
  /** All of it as Prometheus reads it (text format 0.0.4). */
  text: () => Promise<string>
}

/** In seconds: what residents feel lies between a hundredth and a few. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

type Durations = { counts: number[]; sum: number; total: number }
type Kept<Value> = { help: string; values: Map<string, Value> }

/**
 * Counts, durations and readings of one process. A library for it would have to be one and the same in all bundles of Next.
 * Nothing is waited for longer than `patienceMs` milliseconds: who collects gives up after ten seconds.
 */
export function makeMetrics(patienceMs = 2_000): Metrics {
  const counts = new Map<string, Kept<number>>()
  const durations = new Map<string, Kept<Durations>>()
  const gauges = new Map<string, { help: string; read: Parameters<Metrics['gauge']>[2] }>()
  return {
    count: (name, help, labels = {}, by = 1) => {
      const { values } = keptIn(counts, name, help)
      const key = toKey(labels)
      values.set(key, (values.get(key) ?? 0) + by)
    },
    observe: (name, help, labels, seconds) => {
      const { values } = keptIn(durations, name, help)
      const key = toKey(labels)
      const one = values.get(key) ?? { counts: buckets.map(() => 0), sum: 0, total: 0 }
      values.set(key, one)
      const at = buckets.findIndex((most) => seconds <= most)
      if (at >= 0) one.counts[at]! += 1
      one.sum += seconds
      one.total += 1
    },
    gauge: (name, help, read) => void gauges.set(name, { help, read }),
    text: async () => {
      const read = [...gauges].map(async ([name, { help, read }]) => toGauge(name, help, await read()))
      const late = sleep(patienceMs, [], { ref: false })
      const readings = await Promise.all(read.map((one) => Promise.race([one.catch(() => []), late])))
      return [...toCounts(counts), ...toDurations(durations), ...readings.flat(), ''].join('\n')
    },
  }
}

function keptIn<Value>(all: Map<string, Kept<Value>>, name: string, help: string): Kept<Value> {
  let kept = all.get(name)
  if (!kept) all.set(name, (kept = { help, values: new Map() }))
  return kept
}

const escapes: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n' }
const quote = (value: string | number) => `"${String(value).replace(/[\\"\n]/g, (sign) => escapes[sign]!)}"`
const toKey = (labels: Labels) =>
  Object.entries(labels)
    .map(([name, value]) => `${name}=${quote(value)}`)
    .join(',')
const line = (name: string, key: string, value: number) => `${name}${key && `{${key}}`} ${value}`
const heading = (name: string, help: string, type: string) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
]

function toGauge(name: string, help: string, read: Sample[] | number): string[] {
  const samples = typeof read === 'number' ? [{ value: read }] : read
  const lines = samples.map(({ labels = {}, value }: Sample) => line(name, toKey(labels), value))
  return [...heading(name, help, 'gauge'), ...lines]
}

const toCounts = (all: Map<string, Kept<number>>): string[] =>
  [...all].flatMap(([name, { help, values }]) => [
    ...heading(name, help, 'counter'),
    ...[...values].map(([key, value]) => line(name, key, value)),
  ])

const toDurations = (all: Map<string, Kept<Durations>>): string[] =>
  [...all].flatMap(([name, { help, values }]) => [
    ...heading(name, help, 'histogram'),
    ...[...values].flatMap(([key, one]) => toHistogram(name, key, one)),
  ])

function toHistogram(name: string, key: string, { counts, sum, total }: Durations): string[] {
  const below = (le: string, count: number) => line(`${name}_bucket`, toKeyWith(key, le), count)
  let count = 0
  return [
    ...buckets.map((most, i) => below(String(most), (count += counts[i]!))),
    below('+Inf', total),
    line(`${name}_sum`, key, sum),
    line(`${name}_count`, key, total),
  ]
}

const toKeyWith = (key: string, le: string) => [key, `le="${le}"`].filter(Boolean).join(',')
