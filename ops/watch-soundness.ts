import { setTimeout as sleep } from 'node:timers/promises'
import { isSound } from './is-sound.ts'
import type { Meilisearch } from './meilisearch.ts'

/**
 * Ends a Meilisearch that twice says it cannot read its own files. Who keeps it running starts it again, and the start
 * throws such files away. Looks this often, for as long as it lives.
 */
export function watchSoundness(child: Meilisearch, everyMs = 15_000): void {
  const watch = async () => {
    for (let broken = 0; broken < 2;) {
      await sleep(everyMs, undefined, { ref: false })
      if (child.hasExited()) return
      broken = (await isSound(child.url, child.key)) === 'broken' ? broken + 1 : 0
    }
    await child.stop()
  }
  void watch()
}
