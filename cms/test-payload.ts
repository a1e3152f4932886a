import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { inject } from 'vitest'
import { connectSearch, type SearchConnection } from '#search/connection.ts'
import { copyMigrated } from './testing/copy-migrated.ts'

/** A folder that goes when this process goes. */
export function passingDir(prefix: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), prefix))
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/**
 * A Payload on a database of its own, for one test file. The environment comes first: the config reads it when it is
 * imported, so nothing of the cms that reads it may be imported at the top of a test.
 * @param port where it calls Postgres, when there is a line of the test's own in between.
 */
export async function freshPayload(name: string, port?: number): Promise<Payload> {
  await copyMigrated(name)
  const url = new URL(inject('pgUrl'))
  url.pathname = `/${name}`
  if (port) url.port = String(port)
  Object.assign(process.env, {
    DATABASE_URL: url.href,
    MEILI_URL: inject('meiliUrl'),
    MEILI_MASTER_KEY: inject('meiliKey'),
    MEILI_PREFIX: name,
    PAYLOAD_SECRET: 'for-tests-only-'.padEnd(40, '0'),
    MEDIA_DIR: passingDir('media-'),
  })
  const { default: config } = await import('./payload.config.ts')
  return getPayload({ config, key: name })
}

/** The index of the same name, with the key that may write. */
export const testSearch = (name: string): SearchConnection =>
  connectSearch({ url: inject('meiliUrl'), key: inject('meiliKey'), prefix: name })
