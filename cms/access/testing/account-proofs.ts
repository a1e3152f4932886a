import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { CollectionSlug } from 'payload'
import { expect } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { poolOf } from '../../pool-of.ts'
import { newRow } from '../asking/new-row.ts'
import { rest } from '../asking/rest.ts'
import { changedBetween, stored } from '../asking/stored.ts'
import { type Cast, mailOf, type Person } from '../cast.ts'
import { authFields, misshapen } from '../doors/auth-fields.ts'
import { foreignTo } from '../doors/foreign-to.ts'
import { forgedFields } from '../doors/forged.ts'
import { merged } from '../doors/merged.ts'
import { at } from '../doors/private-fields-of.ts'

const tryers = ['nobody', 'ofA', 'homeless', 'editor', 'admin'] as const satisfies Person[]
/** One right shape, and of the wrong ones each another, or all of them. */
const shapesOf = (name: string, nr: number) => [
  authFields[name],
  ...(inFull ? misshapen : [misshapen[nr % misshapen.length]]),
]
const bodies = Object.keys(authFields).flatMap((name, nr) =>
  shapesOf(name, nr).map((value) => ({ name, body: { [name]: value } })),
)
/** To make an account takes long, so all at once where there is little time. */
const made = inFull
  ? bodies
  : [
      { name: 'all', body: authFields },
      ...bodies.filter(({ name }) => name === 'sessions' || name === 'hash'),
    ]

/** Whether a row kept what was said, where one made without it has something else. */
function isKept(without: unknown, kept: unknown, said: unknown): boolean {
  if (Array.isArray(said)) return (kept as unknown[] | null)?.length !== (without as unknown[] | null)?.length
  const [was, is, told] = [without, kept, said].map((one) => JSON.stringify(one ?? null))
  return is !== was && is === told
}

/** Fields that nobody may write, in accounts and in what one makes. */
export function accountProofs(town: () => Cast): void {
  proof(
    'each field that logging in rests on, well and ill formed, by everybody, in an account of their own and of others',
    'nobody writes any, nothing breaks down',
    async () => {
      const faults: string[] = []
      let tried = 0
      for (const person of tryers) {
        const own = person === 'nobody' ? [] : [town().user[person]!.id]
        const whose = [...own, ...(['ofB', 'admin'] as const).map((one) => town().user[one]!.id)]
        const before = await stored(town().payload, 'users')
        for (const { name, body } of bodies)
          for (const id of new Set(whose)) {
            tried++
            const { status } = await rest(town(), person, 'PATCH', `/users/${id}`, body)
            if (status >= 500) faults.push(`${status} ${person} ${JSON.stringify(body)}`)
            if (!inFull) continue
            const after = await stored(town().payload, 'users')
            if (changedBetween(before, after).length > 0) faults.push(`${person} wrote ${name}`)
          }
        for (const { body } of bodies.slice(0, inFull ? Infinity : 6)) {
          tried++
          await rest(town(), person, 'PATCH', '/users?where[id][exists]=true', body)
        }
        if (changedBetween(before, await stored(town().payload, 'users')).length > 0)
          faults.push(`${person} wrote some at once`)
      }
      expect([...new Set(faults)]).toEqual([])
      return `${tried} changes, none kept`
    },
    240_000,
  )

  proof(
    'the same fields with an account that is made',
    'made as if they had not been said, or not made',
    async () => {
      const faults: string[] = []
      const pool = poolOf(town().payload)
      let count = 0
      for (const person of tryers)
        for (const { name, body } of made) {
          const { status, body: answer } = await rest(town(), person, 'POST', '/users', {
            ...newRow(town(), 'users', []),
            ...body,
          })
          if (status >= 500) faults.push(`${status} ${person} ${JSON.stringify(body)}`)
          const id = (answer as { doc?: { id: string } }).doc?.id
          if (!id) continue
          count++
          const { rows } = await pool.query<Record<string, unknown>>(
            `select reset_password_token is null and lock_until is null and coalesce(login_attempts, 0) = 0
             and hash <> 'x' and length(hash) > 50 and salt <> 'x' and created_at > now() - interval '1 hour'
             and not exists (select 1 from users_sessions where _parent_id = users.id) as "isClean"
           from users where id = $1`,
            [id],
          )
          if (!rows[0]?.isClean) faults.push(`${person} made one with ${name}: ${JSON.stringify(rows[0])}`)
          await town().payload.delete({ collection: 'users', id, overrideAccess: true })
        }
      expect([...new Set(faults)]).toEqual([])
      expect(count).toBeGreaterThan(5)
      return `${made.length * tryers.length} asked, ${count} accounts made, all clean`
    },
    240_000,
  )

  proof(
    'what one may not write, said with something one makes or copies',
    'made as if it had not been said',
    async () => {
      const db = town().payload.db as unknown as PostgresAdapter
      const faults: string[] = []
      let tried = 0
      const find = (slug: string, id: string) =>
        db.findOne<{ id: string }>({ collection: slug as CollectionSlug, where: { id: { equals: id } } })
      for (const person of ['ofA', 'editor'] as const)
        for (const slug of [
          'listings',
          'venues',
          'calendars',
          'widgets',
          'organisations',
          'users',
          'pages',
        ]) {
          const forged = await forgedFields(
            town().payload,
            slug as CollectionSlug,
            town().user[person]!,
            foreignTo(town()),
          )
          const body = newRow(town(), slug, person === 'ofA' ? ['A'] : [])
          const asked = slug === 'listings' && person === 'editor' ? newRow(town(), slug, ['A']) : body
          const make = async (more: object) => {
            const { body: answer } = await rest(town(), person, 'POST', `/${slug}`, { ...asked, ...more })
            const id = (answer as { doc?: { id: string } }).doc?.id
            const row = id ? await find(slug, id) : null
            if (id) await town().payload.delete({ collection: slug as 'venues', id, overrideAccess: true })
            return row
          }
          const [plain, told] = [await make({}), await make({ ...merged(forged), ...asked })]
          if (!plain || !told) continue
          for (const { path, body: said } of forged) {
            tried++
            if (isKept(at(plain, path), at(told, path), at(said, path)))
              faults.push(`${person} made ${slug} with ${path} ${JSON.stringify(at(told, path))}`)
          }
        }
      expect(faults).toEqual([])
      expect(tried).toBeGreaterThan(10)
      return `${tried} forged fields, none kept`
    },
    120_000,
  )

  proof('somebody who logs in after all that', 'gets in as before', async () => {
    const { status } = await rest(town(), 'nobody', 'POST', '/users/login', {
      email: mailOf('ofB'),
      password: 'een-lang-wachtwoord',
    })
    expect(status).toBe(200)
    return '200'
  })
}
