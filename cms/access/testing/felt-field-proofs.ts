import type { CollectionSlug } from 'payload'
import { expect } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { rest } from '../asking/rest.ts'
import { type Cast, type Person } from '../cast.ts'
import { type Private, privateFieldsOf } from '../doors/private-fields-of.ts'

/** A road on which a filter may be asked: method, address and what it answers, as one word. */
type Road = { name: string; path: (slug: string, field: string, value: string, id: string) => string }
const filter = (field: string, value: string, id: string) =>
  `where[and][0][id][equals]=${id}&where[and][1][${field}][equals]=${encodeURIComponent(value)}`
const roads: Road[] = [
  { name: 'GET', path: (slug, field, value, id) => `/${slug}?${filter(field, value, id)}` },
  { name: 'GET count', path: (slug, field, value, id) => `/${slug}/count?${filter(field, value, id)}` },
  {
    name: 'GET drafts and bin',
    path: (slug, field, value, id) => `/${slug}?draft=true&trash=true&${filter(field, value, id)}`,
  },
  {
    name: 'GET versions',
    path: (slug, field, value, id) =>
      `/${slug}/versions?${filter(`version.${field}`, value, id).replace('[id]', '[parent]')}`,
  },
  { name: 'PATCH many', path: (slug, field, value, id) => `/${slug}?${filter(field, value, id)}` },
  {
    name: 'PATCH many in the bin',
    path: (slug, field, value, id) => `/${slug}?trash=true&draft=true&${filter(field, value, id)}`,
  },
  { name: 'DELETE many', path: (slug, field, value, id) => `/${slug}?${filter(field, value, id)}` },
  {
    name: 'POST as GET',
    path: (slug) => `/${slug}`,
  },
]

type Told = { totalDocs?: number; docs?: { id: string }[]; errors?: unknown[] }

async function told(cast: Cast, person: Person, road: Road, one: Private, value: string): Promise<string> {
  const { slug, path: field, id } = one
  const [method] = road.name.split(' ') as [string]
  const dressed = new URLSearchParams(filter(field, value, id))
  const { status, body } = road.name.startsWith('POST')
    ? await rest(cast, person, 'POST', `/${slug}`, dressed, { 'x-http-method-override': 'GET' })
    : await rest(cast, person, method, road.path(slug, field, value, id), method === 'PATCH' ? {} : undefined)
  const { totalDocs, docs, errors } = (body ?? {}) as Told
  return status === 200
    ? `${totalDocs ?? ''} ${docs?.map((doc) => doc.id).join()} ${errors?.length ?? 0}`
    : `${status}`
}

/** Of each field one row of one's own and one of others, or all of them. */
function some(all: Private[], ownIds: Set<string>): Private[] {
  if (inFull) return all
  const seen = new Set<string>()
  return all.filter(({ slug, path, id }) => {
    const name = `${slug} ${path} ${ownIds.has(id)}`
    return !seen.has(name) && seen.add(name)
  })
}

/** What is private, felt for by filters on every road. Nothing that is done here may be kept. */
export function feltFieldProofs(town: () => Cast): void {
  for (const person of ['ofA', 'editor', 'admin'] as const)
    proof(
      `every field that ${person} may not read, of own rows too: in lists, counts, versions, the bin, and changes of many`,
      'a true guess sounds like a false one',
      async () => {
        const hidden = await privateFieldsOf(town(), person, town().rows)
        const own = new Set(
          town()
            .rows.filter(({ owners, person: who }) => owners.includes('A') || who === person)
            .map(({ id }) => id),
        )
        const heard: string[] = []
        let tried = 0
        for (const one of some(hidden, own)) {
          const hasVersions = Boolean(town().payload.collections[one.slug as CollectionSlug].config.versions)
          for (const road of roads) {
            if (road.name === 'GET versions' && !hasVersions) continue
            tried++
            const [yes, no] = [
              await told(town(), person, road, one, String(one.value)),
              await told(town(), person, road, one, 'zzz'),
            ]
            if (yes !== no) heard.push(`${road.name} ${one.slug}.${one.path}: ${yes} or ${no}`)
          }
        }
        expect(heard).toEqual([])
        const names = new Set(hidden.map(({ slug, path }) => `${slug}.${path}`))
        expect(names.size).toBeGreaterThan(3)
        return `${names.size} fields, ${tried} guesses on ${roads.length} roads, none felt`
      },
      240_000,
    )
}
