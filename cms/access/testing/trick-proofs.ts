import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { CollectionSlug } from 'payload'
import { expect } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { rest } from '../asking/rest.ts'
import { changedBetween, stored } from '../asking/stored.ts'
import { type Cast, idsOf, listingData, rowOf } from '../cast.ts'
import { foreignTo } from '../doors/foreign-to.ts'
import { forgedFields } from '../doors/forged.ts'
import { merged } from '../doors/merged.ts'
import { at } from '../doors/private-fields-of.ts'

/** Whatever Payload reads beside a body. */
const manners = [
  ...['locale=en', 'locale=all', 'locale=*', 'locale=xx', 'fallback-locale=none', 'locale[]=en&locale[]=nl'],
  ...['draft=true', 'draft=true&autosave=true', 'autosave=true', 'publishSpecificLocale=en'],
  ...['publishAllLocales=true', 'unpublishAllLocales=true', 'trash=true', 'overrideLock=false'],
  ...['overrideAccess=true&user=admin&showHiddenFields=true', 'disableTransaction=true', 'depth=2'],
  ...[
    'select[internalNote]=true&populate[users][email]=true',
    'where[id][exists]=true',
    'context[mayRewrite]=true',
  ],
]

const read = ({ payload }: Cast, id: string) =>
  (payload.db as unknown as PostgresAdapter).findOne<{ id: string }>({
    collection: 'listings',
    where: { id: { equals: id } },
  })

const lists = (other: string) => ({
  schedule: {
    rules: [{ every: 'week', interval: 1, days: ['tue'], start: '10:00', end: '12:00' }],
    dates: [{ on: '2030-01-01', start: '10:00', end: '11:00' }],
    exceptions: [{ what: 'cancelled', on: '2030-01-08' }],
  },
  relations: [{ kind: 'supports', listing: other }],
})
type Lists = ReturnType<typeof lists>
const withIds = (mine: Lists, ids: Record<string, string[]>) => ({
  schedule: Object.fromEntries(
    Object.entries(mine.schedule).map(([name, rows]) => [
      name,
      rows.map((row, nr) => ({ ...row, id: ids[name]?.[nr] })),
    ]),
  ),
  relations: mine.relations.map((row, nr) => ({ ...row, id: ids.relations?.[nr] })),
})

/** Everything that can be said beside a body, and in it of others. */
export function trickProofs(town: () => Cast): void {
  proof(
    "changes of one's own and of another's listing, with everything Payload reads beside the body",
    "another's is not touched, of one's own nothing that one may not write, and nothing breaks down",
    async () => {
      const slug: CollectionSlug = 'listings'
      const [own, other] = [
        rowOf(town(), slug, ['A'], 'published').id,
        rowOf(town(), slug, ['B'], 'published').id,
      ]
      await rest(town(), 'ofA', 'PATCH', `/listings/${own}`, {})
      const forged = await forgedFields(
        town().payload,
        slug,
        town().user.ofA!,
        foreignTo(town()),
        (await read(town(), own))!,
      )
      const toB = idsOf(town(), ['B']).map((organisation) => ({ organisation, role: 'organiser' }))
      const inAll = (text: string) => ({ nl: text, en: text, 'nl"': text })
      const said: object[] = [
        merged(forged),
        { organisations: toB },
        { organisations: inAll('x') },
        { organisations: { nl: toB, en: toB } },
        { internalNote: inAll('gekaapt'), secretAddress: inAll('x'), reportingLine: inAll('gekaapt') },
        { id: other, 'organisations.0.organisation': town().organisations.B, _status: { nl: 'published' } },
        {
          version: { internalNote: 'gekaapt' },
          parent: other,
          latest: true,
          snapshot: true,
          publishedLocale: 'en',
        },
      ]
      const [before, others] = [await read(town(), own), await stored(town().payload, slug)]
      const owners = JSON.stringify(at(before, 'organisations.organisation'))
      const faults: string[] = []
      let tried = 0
      for (const [turn, manner] of manners.entries())
        for (const [nr, body] of said.entries())
          for (const id of [own, other]) {
            // In turns, where there is little time.
            if (!inFull && (turn + nr + (id === own ? 0 : 2)) % 3 > 0) continue
            tried++
            const { status, text } = await rest(town(), 'ofA', 'PATCH', `/listings/${id}?${manner}`, body)
            const name = `${id === own ? 'own' : 'other'} ?${manner} ${JSON.stringify(body).slice(0, 60)}`
            if (status >= 500) faults.push(`${status} ${name} ${text.slice(0, 80)}`)
          }
      const after = await read(town(), own)
      const isAt = (doc: unknown, path: string) => JSON.stringify(at(doc, path) ?? null)
      for (const { path, body } of forged)
        if (isAt(after, path) !== isAt(before, path) && isAt(after, path) === isAt(body, path))
          faults.push(`own ${path} is now ${isAt(after, path)}`)
      if (JSON.stringify(at(after, 'organisations.organisation')) !== owners)
        faults.push('the owners changed')
      const changed = changedBetween(others, await stored(town().payload, slug)).filter((id) => id !== own)
      const versions = await town().payload.findVersions({
        ...{ collection: slug, where: { parent: { equals: own } }, overrideAccess: true, locale: 'all' },
      })
      if (/gekaapt/.test(JSON.stringify(versions.docs)))
        faults.push('a version keeps what may not be written')
      expect([faults, changed]).toEqual([[], []])
      return `${tried} changes, ${forged.length} fields, ${manners.length} manners`
    },
    240_000,
  )

  proof(
    "the numbers of rows in the lists of another's listing, in the lists of one's own: made, changed, saved as a draft, in another language",
    "another's stays whole, nothing breaks down",
    async () => {
      const slug = 'listings'
      const [own, other] = [
        rowOf(town(), slug, ['A'], 'published').id,
        rowOf(town(), slug, ['B'], 'published').id,
      ]
      const mine = lists(own)
      const filled = await town().payload.update({
        ...{
          collection: slug,
          id: other,
          data: { ...mine, _status: 'published' } as never,
          overrideAccess: true,
        },
      })
      const idsIn = (rows: { id?: string | null }[] | null | undefined) =>
        (rows ?? []).map((row) => String(row.id))
      const ids: Record<string, string[]> = {
        rules: idsIn(filled.schedule?.rules),
        dates: idsIn(filled.schedule?.dates),
        exceptions: idsIn(filled.schedule?.exceptions),
        relations: idsIn(filled.relations),
      }
      const before = await stored(town().payload, slug)
      const stolen = withIds(lists(own), ids)
      const asked: [string, string, object][] = [
        ['PATCH', `/listings/${own}`, stolen],
        ['PATCH', `/listings/${own}?draft=true`, { ...stolen, _status: 'draft' }],
        ['PATCH', `/listings/${own}?locale=en`, stolen],
        ['PATCH', `/listings/${own}?draft=true&autosave=true`, { ...stolen, _status: 'draft' }],
        ['POST', '/listings', { ...listingData(town(), idsOf(town(), ['A'])), ...stolen }],
        ['POST', '/listings?draft=true', { ...listingData(town(), idsOf(town(), ['A'])), ...stolen }],
        ['POST', `/listings/${own}/duplicate`, stolen],
      ]
      const broke: string[] = []
      for (const [method, path, body] of asked) {
        const { status } = await rest(town(), 'ofA', method, path, body)
        if (status >= 500) broke.push(`${status} ${method} ${path}`)
      }
      const changed = changedBetween(before, await stored(town().payload, slug))
      expect(changed).not.toContain(other)
      expect(broke).toEqual([])
      return `${Object.values(ids).flat().length} numbers, ${asked.length} roads`
    },
    120_000,
  )
}
