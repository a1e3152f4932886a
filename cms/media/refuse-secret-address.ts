import { sql } from '@payloadcms/db-postgres'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { idOf, isSomeone } from '../access/roles.ts'
import { connectionOf } from '../connection-of.ts'
import { housesOf, secretsOf } from '../trust/gather-facts.ts'
import { givesAway, namesHouse } from '../trust/traces/gives-away.ts'

const message = 'Hier staat een adres of een huis dat geheim is. Laat het weg.'
const texts = ['alt', 'credit'] as const

/** What stands below a picture can be read by everybody inside: never where a secret place of its organisation is. */
export const refuseSecretAddress: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const asked = data as Record<string, unknown>
  const organisation = idOf(asked.organisation ?? (originalDoc as typeof asked | undefined)?.organisation)
  if (!organisation || !isSomeone(req)) return asked
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ secrets: string[] | null; houses: string[] | null }>(
    sql`select ${secretsOf([organisation])} as secrets, ${housesOf([organisation])} as houses`,
  )
  const { secrets, houses } = rows[0]!
  const tells = (text: string) =>
    (secrets ?? []).some((address) => givesAway(address, text, true)) ||
    (houses ?? []).some((house) => namesHouse(house, text))
  const errors = texts
    .filter((path) => wordsIn(asked[path]).some(tells))
    .map((path) => ({ path: path as string, message }))
  if (errors.length > 0) throw new ValidationError({ collection: 'media', errors, req }, req.t)
  return asked
}

/** In one language, or in all of them. */
const wordsIn = (text: unknown): string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {}).filter((one) => typeof one === 'string')
