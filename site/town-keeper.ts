import type { TownDocument } from '#search/town-document.ts'
import { toTown, type Town } from './town.ts'

export type KeptTown = { town: Town; generation: string }

/**
 * The last good copy of the town. It is renewed when the generation is another one; when that fails, or when the
 * generation is not known, the old copy stays: that of before a restart, when there is no other.
 */
export function keepTown(
  load: () => Promise<TownDocument[]>,
  restore: () => TownDocument[] | undefined = () => undefined,
): (generation: string | undefined) => Promise<KeptTown> {
  let kept: KeptTown | undefined
  let loading: Promise<KeptTown> | undefined
  const renew = async (generation = 'unknown') => {
    kept = { town: toTown(await load()), generation }
    return kept
  }
  const restored = (): KeptTown | undefined => {
    const documents = restore()
    return documents && { town: toTown(documents), generation: 'restored' }
  }
  return async (generation) => {
    if (kept && (generation === undefined || generation === kept.generation)) return kept
    const old = kept ?? restored()
    if (old && generation === undefined) return (kept = old)
    loading ??= renew(generation).finally(() => (loading = undefined))
    return old ? loading.catch(() => old) : loading
  }
}
