import { afterAll, beforeAll, expect } from 'vitest'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { proof } from '#ops/proofs/proof.ts'
import { freshPayload } from '../test-payload.ts'
import { type Cast } from './cast.ts'
import { gather } from './gather.ts'
import { rest } from './asking/rest.ts'
import { stored } from './asking/stored.ts'
import { forgedFields, innards } from './doors/forged.ts'
import { privateFieldsOf } from './doors/private-fields-of.ts'
import { askDoor, tryers } from './doors/ask-door.ts'
import { doorsOf } from './malformed/odd-question.ts'
import { writeFileSync } from 'node:fs'

const key = 'every_door'
let cast: Cast
let db: PostgresAdapter
let commit: PostgresAdapter['commitTransaction']
/** Whatever is tried, the next one meets the same town. */
const undo: typeof commit = async (id) => db.rollbackTransaction((await id) as string)
beforeAll(async () => {
  const payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  cast = await gather(payload, key)
  db = payload.db as unknown as PostgresAdapter
  commit = db.commitTransaction
  db.commitTransaction = undo
})
afterAll(() => cast?.payload.destroy())

proof(
  'dump',
  'x',
  async () => {
    const usual = new Set([
      'GET /count',
      'POST /',
      'DELETE /',
      'DELETE /:id',
      'POST /access/:id?',
      'GET /versions',
      'POST /:id/duplicate',
      'GET /',
      'GET /:id',
      'GET /versions/:id',
      'POST /versions/:id',
      'PATCH /',
      'PATCH /:id',
    ])
    const out: string[] = []
    const slugs = cast.payload.config.collections.map((c) => c.slug)
    for (const door of doorsOf(cast.payload)) {
      const slug = slugs.find((s) => door.path.startsWith(`/${s}/`))
      if (slug && usual.has(`${door.method} ${door.path.slice(slug.length + 1)}`)) continue
      const s: number[] = []
      for (const p of tryers) s.push(await askDoor(cast, door, p).catch(() => -1))
      out.push(`  '${door.method} ${door.path}': [${s.join(', ')}],`)
    }
    writeFileSync('/tmp/scratch/abuse-doors.txt', out.join('\n'))
    expect(1).toBe(1)
    return ''
  },
  200_000,
)
