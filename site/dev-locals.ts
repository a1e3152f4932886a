import { connectSearch } from '#search/connection.ts'
import { readEnv } from './env.ts'
import { openDoor } from './open-door.ts'

type Kept = Pick<App.Locals, 'door' | 'env'>
const kept = globalThis as { socialeKaart?: Kept }

/**
 * The door for `astro dev`, where there is no server of ours to open one. Vite loads this file more than once, and
 * again after every change; the door stays.
 */
export function devLocals(): Kept {
  if (kept.socialeKaart) return kept.socialeKaart
  const env = readEnv()
  const search = connectSearch({
    url: env.meiliUrl,
    key: env.meiliSearchKey,
    prefix: env.meiliPrefix,
    timeoutMs: 1_500,
  })
  kept.socialeKaart = { env, door: openDoor(search) }
  return kept.socialeKaart
}
