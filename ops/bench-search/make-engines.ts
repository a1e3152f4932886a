import type { Engine } from './engine.ts'
import { meilisearch } from './engines/meilisearch.ts'
import { minisearch } from './engines/minisearch.ts'
import { ours } from './engines/ours.ts'
import { postgres } from './engines/postgres.ts'
import type { Services } from './open-services.ts'

export const engineNames = ['ours', 'meilisearch', 'postgres', 'minisearch'] as const
export type EngineName = (typeof engineNames)[number]

/** Ours and a plain one, to be put side by side. */
export function makePair({ meiliUrl, meiliKey }: Services) {
  const address = { url: meiliUrl, key: meiliKey, prefix: `bench_search_${process.pid}` }
  return { own: ours(address), plain: meilisearch(address) }
}

/** The engines asked for, each with indexes and tables of its own that no house uses. */
export function makeEngines({ databaseUrl, meiliUrl, meiliKey }: Services, names: EngineName[]): Engine[] {
  const own = `bench_search_${process.pid}`
  const address = { url: meiliUrl, key: meiliKey, prefix: own }
  const make: Record<EngineName, () => Engine> = {
    ours: () => ours(address),
    meilisearch: () => meilisearch(address),
    postgres: () => postgres(databaseUrl, own),
    minisearch,
  }
  return names.map((name) => make[name]())
}
