import { connectSearch } from '#search/connection.ts'
import { readEnv } from './env.ts'
import { openDoor } from './open-door.ts'

const kept = globalThis as { socialeKaart?: App.Locals }

/**
 * The door for `astro dev`, where there is no server of ours to open one. Vite loads this file more than once, and
 * again after every change; the door stays.
 */
export function devLocals(): App.Locals {
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
