import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe } from 'vitest'
import { freshPayload } from '../test-payload.ts'
import type { Cast } from './cast.ts'
import { gather } from './gather.ts'
import { accountProofs } from './testing/account-proofs.ts'
import { feltFieldProofs } from './testing/felt-field-proofs.ts'
import { trickProofs } from './testing/trick-proofs.ts'

const key = 'every_way'
let cast: Cast
beforeAll(async () => {
  const payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  cast = await gather(payload, key)
})
afterAll(() => cast?.payload.destroy())

describe('felt for', () => {
  let db: PostgresAdapter
  let commit: PostgresAdapter['commitTransaction']
  // Whatever is tried, the next one meets the same town.
  beforeAll(() => {
    db = cast.payload.db as unknown as PostgresAdapter
    commit = db.commitTransaction
    db.commitTransaction = async (id) => db.rollbackTransaction((await id) as string)
  })
  afterAll(() => void (db.commitTransaction = commit))
  feltFieldProofs(() => cast)
})
describe('accounts', () => accountProofs(() => cast))
describe('tricks', () => trickProofs(() => cast))
