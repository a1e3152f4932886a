import { beforeAll, expect, test } from 'vitest'
import { rest } from '../asking/rest.ts'
import { changedBetween, stored } from '../asking/stored.ts'
import { nothing, undone } from '../asking/undone.ts'
import { type Cast, idsOf, listingData, type Organisation, type Person, rowOf, type State } from '../cast.ts'

const organiser = (organisation: string, role = 'organiser') => ({ organisation, role })

/** Making, moving, copying and restoring what is not one's own. */
export function ownershipCases(town: () => Cast): void {
  const attempt = (person: Person, slug: string, method: string, path: string, body?: unknown) =>
    undone(town().payload, slug, () => rest(town(), person, method, path, body))
  const listing = (owners: Organisation[], state: State = 'published') =>
    rowOf(town(), 'listings', owners, state).id
  const stakes = (...owners: Organisation[]) => idsOf(town(), owners).map((id) => organiser(id))

  const refused = async (person: Person, slug: string, method: string, path: string, body?: unknown) => {
    const { answer, effect } = await attempt(person, slug, method, path, body)
    expect([answer.status, effect]).toEqual([403, nothing])
  }

  test.each<Organisation[][]>([[['B']], [['A', 'B']]])('a partner of A makes no listing for %j', (owners) =>
    refused('ofA', 'listings', 'POST', '/listings', listingData(town(), idsOf(town(), owners))),
  )

  test('nor one for nobody, not even as a draft', async () => {
    for (const organisations of [[], null])
      await refused('ofA', 'listings', 'POST', '/listings?draft=true', {
        ...listingData(town(), []),
        organisations,
      })
  })

  test('a partner neither gives a listing away, nor shares it, nor leaves it to nobody', async () => {
    const path = `/listings/${listing(['A'])}`
    for (const organisations of [stakes('B'), stakes('A', 'B'), [], null])
      for (const draft of ['', '?draft=true'])
        await refused('ofA', 'listings', 'PATCH', path + draft, { organisations })
  })

  test('of a shared listing a partner removes neither themselves nor the other, nor changes what the other is', async () => {
    const path = `/listings/${listing(['A', 'B'])}`
    const [a, b] = idsOf(town(), ['A', 'B'])
    for (const organisations of [stakes('A'), stakes('B'), [organiser(a!), organiser(b!, 'funder')]])
      await refused('ofA', 'listings', 'PATCH', path, { organisations })
  })

  test('but does change what they themselves are', async () => {
    const [a, b] = idsOf(town(), ['A', 'B'])
    const organisations = [organiser(a!, 'host'), organiser(b!)]
    const id = listing(['A', 'B'])
    const { effect } = await attempt('ofA', 'listings', 'PATCH', `/listings/${id}`, { organisations })
    expect(effect.changed).toEqual([id])
  })

  test('who speaks for both may share', async () => {
    const id = listing(['A'])
    const { effect } = await attempt('ofBoth', 'listings', 'PATCH', `/listings/${id}`, {
      organisations: stakes('A', 'B'),
    })
    expect(effect.changed).toEqual([id])
  })

  test("another's listing is not copied, whatever owners are said with it", async () => {
    for (const organisations of [undefined, stakes('A'), stakes('A', 'B'), stakes('B')])
      for (const state of ['published', 'pending'] as const)
        for (const draft of ['?draft=false', '?draft=true']) {
          const path = `/listings/${listing(['B'], state)}/duplicate${draft}`
          const { answer, effect } = await attempt('ofA', 'listings', 'POST', path, { organisations })
          if (answer.status === 200) expect(answer.text).not.toContain('geheim-B')
          else expect([answer.status, effect]).toEqual([403, nothing])
        }
  })

  test("a row of another's list of organisations is not taken over by its id", async () => {
    const { payload } = town()
    const id = listing(['B'])
    const { organisations } = await payload.findByID({ collection: 'listings', id, overrideAccess: true })
    const stolen = [{ id: organisations[0]!.id, ...stakes('A')[0] }]
    const before = await stored(payload, 'listings')
    const answer = await rest(town(), 'ofA', 'PATCH', `/listings/${listing(['A'])}`, {
      organisations: stolen,
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(changedBetween(before, await stored(payload, 'listings'))).toEqual([])
  })

  test('an id in the body leads nowhere else', async () => {
    const [own, other] = [listing(['A']), listing(['B'])]
    const patched = await attempt('ofA', 'listings', 'PATCH', `/listings/${own}`, {
      id: other,
      accessibilityNote: 'Ha',
    })
    expect(patched.effect.changed).toEqual([own])
    const data = { ...listingData(town(), idsOf(town(), ['A'])), id: other }
    const made = await attempt('ofA', 'listings', 'POST', '/listings', data)
    expect([made.effect.changed, made.effect.made.includes(other)]).toEqual([[], false])
  })

  test.each<State>(['published', 'draft', 'hidden'])(
    'a %s listing that refers to mine does not become mine by asking through mine',
    async (state) => {
      const { payload } = town()
      const [own, other] = [listing(['B']), listing(['A'], state)]
      const data = { relations: [{ kind: 'follows-on', listing: own }] } as never
      await payload.update({ collection: 'listings', id: other, data, overrideAccess: true })
      const through = ['slug', 'kind', 'organisations.organisation', 'organisations.organisation.name']
      for (const path of [...through, 'relations.listing.kind'])
        for (const where of [
          `where[relations.listing.${path}][exists]=true`,
          `sort=relations.listing.${path}`,
        ]) {
          for (const more of where.startsWith('sort') ? ['', '/versions'] : ['', '/count', '/versions'])
            expect((await rest(town(), 'ofB', 'GET', `/listings${more}?${where}`)).status, where).toBe(400)
          const { effect } = await attempt('ofB', 'listings', 'PATCH', `/listings?${where}`, {
            cost: { note: 'Ha' },
          })
          expect(effect).toEqual(nothing)
        }
      const near = await rest(town(), 'ofB', 'GET', `/listings?where[relations.listing][equals]=${own}`)
      expect(near.text.includes(other)).toBe(state === 'published')
    },
  )

  for (const slug of ['venues', 'media'] as const)
    test(`of ${slug} a partner gives none away`, async () => {
      const { id } = rowOf(town(), slug, ['A'], 'plain')
      for (const organisation of [town().organisations.B, town().organisations.none, null])
        await refused('ofA', slug, 'PATCH', `/${slug}/${id}`, { organisation })
    })

  restoringCases(town, refused)
  bulkCases(town)
}

type Refused = (person: Person, slug: string, method: string, path: string, body?: unknown) => Promise<void>

function restoringCases(town: () => Cast, refused: Refused) {
  const edit = (id: string, data: object) =>
    town().payload.update({ collection: 'listings', id, data: data as never, overrideAccess: true })

  let id: string
  let version: string
  beforeAll(async () => {
    const { payload } = town()
    const data = listingData(town(), idsOf(town(), ['A']), { _status: 'published' }) as never
    ;({ id } = await payload.create({ collection: 'listings', data, overrideAccess: true }))
    const where = { parent: { equals: id } }
    const { docs } = await payload.findVersions({ collection: 'listings', where, overrideAccess: true })
    version = docs[0]!.id
  })

  test('an older version does not bring a hidden listing back', async () => {
    await edit(id, { hidden: true, hiddenReason: 'Even uitzoeken', internalNote: 'geheim-desk' })
    await undone(town().payload, 'listings', () =>
      rest(town(), 'ofA', 'POST', `/listings/versions/${version}`),
    )
    expect((await rest(town(), 'ofA', 'POST', `/listings/versions/${version}`)).status).toBe(200)
    const doc = await town().payload.findByID({ collection: 'listings', id, overrideAccess: true })
    expect(doc).toMatchObject({ hidden: true, hiddenReason: 'Even uitzoeken', internalNote: 'geheim-desk' })
  })

  test('nor does it remove who joined since', async () => {
    await edit(id, { organisations: idsOf(town(), ['A', 'B']).map((one) => organiser(one)) })
    await refused('ofA', 'listings', 'POST', `/listings/versions/${version}`)
  })

  test('and who left restores nothing', async () => {
    await edit(id, { organisations: idsOf(town(), ['B']).map((one) => organiser(one)) })
    await refused('ofA', 'listings', 'POST', `/listings/versions/${version}`)
  })
}

/** Without undoing: what is in the tables after is what counts. */
function bulkCases(town: () => Cast) {
  const everything = 'where[id][exists]=true&trash=true'

  test.each(['listings', 'organisations', 'venues', 'media', 'users'] as const)(
    'a change of all %s at once by a partner changes only what is theirs',
    async (slug) => {
      const data = {
        listings: { accessibilityNote: 'Zijdeur' },
        organisations: { email: 'ik@example.org' },
        venues: { arriving: 'Hier' },
      }
      const body = { ...{ media: { credit: 'Ik' }, users: { name: 'Ik', role: 'admin' } }, ...data }[slug]
      const before = await stored(town().payload, slug)
      await rest(town(), 'ofA', 'PATCH', `/${slug}?${everything}`, { ...body, role: 'admin' })
      const changed = changedBetween(before, await stored(town().payload, slug))
      expect(changed.length).toBeGreaterThan(0)
      const foreign = town().rows.filter((row) => !row.owners.includes('A') && row.person !== 'ofA')
      expect(changed.filter((id) => foreign.some((row) => row.id === id))).toEqual([])
    },
  )

  test.each(['listings', 'organisations', 'venues', 'users', 'themes', 'pages'] as const)(
    'no partner deletes all %s at once',
    async (slug) => {
      const before = await stored(town().payload, slug)
      const { status } = await rest(town(), 'ofA', 'DELETE', `/${slug}?${everything}`)
      expect([status, changedBetween(before, await stored(town().payload, slug))]).toEqual([403, []])
    },
  )

  test('nor throws all listings in the bin, but their own', async () => {
    const { effect } = await undone(town().payload, 'listings', () =>
      rest(town(), 'ofA', 'PATCH', `/listings?${everything}`, { deletedAt: new Date().toISOString() }),
    )
    const foreign = town().rows.filter((row) => row.collection === 'listings' && !row.owners.includes('A'))
    expect(effect.changed.length).toBeGreaterThan(0)
    expect(foreign.filter((row) => effect.changed.includes(row.id))).toEqual([])
  })
}
