import { beforeAll, expect, test } from 'vitest'
import { rest } from '../asking/rest.ts'
import { type Cast, marksNotFor, people, type Person, rowOf } from '../cast.ts'

/** A path to something private, and a guess that is true. */
type Guess = [slug: string, path: string, truth: string]

const guesses: Guess[] = [
  ['listings', 'secretAddress', 'geheim-B'],
  ['listings', 'contact.person', 'geheim-B'],
  ['listings', 'internalNote', 'geheim-desk'],
  ['listings', 'hiddenReason', 'geheim-B'],
  ['listings', 'reportingLine', 'geheim-desk'],
  ['listings', 'source.name', 'geheim-desk'],
  ['listings', 'source.externalId', 'geheim-desk'],
  ['listings', 'organisations.organisation.contactPerson.email', 'geheim-B'],
  ['listings', 'organisations.organisation.internalNote', 'geheim-desk'],
  ['listings', 'themes.reportingLine', 'geheim-desk'],
  ['listings', 'confirmed.what.by.email', 'geheim-admin'],
  ['listings', 'relations.listing.title', 'geheim-B'],
  ['listings', 'relations.listing.secretAddress', 'geheim-B'],
  ['organisations', 'contactPerson.email', 'geheim-B'],
  ['organisations', 'contactPerson.name', 'geheim-B'],
  ['organisations', 'internalNote', 'geheim-desk'],
  ['reviews', 'listing.secretAddress', 'geheim-B'],
  ['reviews', 'organisations.contactPerson.email', 'geheim-B'],
  ['venues', 'organisation.contactPerson.email', 'geheim-B'],
  ['venues', 'organisation.internalNote', 'geheim-desk'],
  ['media', 'organisation.contactPerson.email', 'geheim-B'],
  ['themes', 'reportingLine', 'geheim-desk'],
  ['users', 'email', 'geheim-ofB'],
]

/** The same through the versions: of the version itself, or of what it is a version of. */
const versionGuesses: Guess[] = guesses
  .filter(([slug]) => ['listings', 'organisations', 'venues'].includes(slug))
  .flatMap(([slug, path, ...guess]): Guess[] => [
    [`${slug}/versions`, `version.${path}`, ...guess],
    [`${slug}/versions`, `parent.${path}`, ...guess],
  ])

/** What logging in rests on; not even an admin may feel for it. */
const innermost = [
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'sessions.id',
  'loginAttempts',
]

/** Getting to know what is private without being told it. */
export function privateFieldCases(town: () => Cast): void {
  const get = (person: Person, path: string) => rest(town(), person, 'GET', path)
  const told = async (person: Person, path: string) => {
    const { status, body } = await get(person, path)
    const { totalDocs, docs } = body as { totalDocs?: number; docs?: { id: string }[] }
    return status === 200 ? `${totalDocs}: ${docs?.map(({ id }) => id).join()}` : `${status}`
  }

  beforeAll(async () => {
    const { payload } = town()
    const id = rowOf(town(), 'listings', ['A'], 'published').id
    const data = {
      relations: [{ kind: 'supports', listing: rowOf(town(), 'listings', ['B'], 'draft').id }],
    }
    await payload.update({ collection: 'listings', id, data: data as never, overrideAccess: true })
  })

  test('the guesses are true, or they would prove nothing', async () => {
    for (const [slug, path, truth] of guesses)
      expect(await told('admin', `/${slug}?where[${path}][like]=${truth}`), `${slug} ${path}`).toMatch(
        /^[1-9]\d*:/,
      )
  })

  test.each<Person>(['ofA', 'homeless', 'nobody'])(
    'a true and a false guess sound the same to %s',
    async (person) => {
      const heard: string[] = []
      for (const [slug, path, truth] of [...guesses, ...versionGuesses])
        for (const operator of ['like', 'not_like', 'in']) {
          const ask = (guess: string) => told(person, `/${slug}?where[${path}][${operator}]=${guess}`)
          if ((await ask(truth)) !== (await ask('zzz'))) heard.push(`${slug} ${path} ${operator}`)
        }
      expect(heard).toEqual([])
    },
  )

  test('nor does it matter how the question is put', async () => {
    const around = [
      (guess: string) => `/listings/count?where[secretAddress][like]=${guess}`,
      (guess: string) => `/listings?draft=true&where[secretAddress][like]=${guess}`,
      (guess: string) => `/listings?where[or][0][and][0][secretAddress][like]=${guess}`,
      (guess: string) => `/listings?where[secretAddress][equals]=${guess}`,
      (guess: string) => `/listings?where[secretAddress][exists]=${guess === 'zzz'}`,
      (guess: string) => `/listings?where[organisations__organisation__contactPerson__email][like]=${guess}`,
      (guess: string) => `/listings?joins[x][where][secretAddress][like]=${guess}`,
      (guess: string) => `/payload-locked-documents?where[user.email][like]=${guess}`,
      (guess: string) => `/payload-locked-documents?where[document.value.secretAddress][like]=${guess}`,
      (guess: string) => `/payload-preferences?where[user.value.email][like]=${guess}`,
      (guess: string) => `/payload-jobs?where[input][like]=${guess}`,
    ]
    for (const path of around)
      expect(await told('ofA', path('geheim-B')), path('')).toBe(await told('ofA', path('zzz')))
    for (const path of around)
      expect(await told('ofA', path('geheim-desk'))).toBe(await told('ofA', path('zzz')))
  })

  test('nobody feels for passwords, tokens and sessions, be it through a relationship', async () => {
    for (const person of ['ofA', 'editor', 'admin'] as const)
      for (const field of innermost)
        for (const path of [`/users?where[${field}]`, `/listings?where[confirmed.what.by.${field}]`]) {
          const answers = [
            await told(person, `${path}[exists]=true`),
            await told(person, `${path}[exists]=false`),
          ]
          expect(answers, `${person} ${path}`).toEqual(['400', '400'])
        }
    for (const field of innermost) expect(await told('admin', `/users?sort=${field}`)).toBe('400')
  })

  test('sorting by what is private is refused, or leaves the order as it was', async () => {
    for (const [slug, path] of [...guesses, ...versionGuesses]) {
      const [up, down] = [
        await told('ofA', `/${slug}?sort=${path}`),
        await told('ofA', `/${slug}?sort=-${path}`),
      ]
      if (up !== '400') expect(up, `${slug} ${path}`).toBe(down)
    }
  })

  const by = () => town().user.editor!.id
  const confirmedRoads = [
    ['/listings?', 'confirmed.what.by'],
    ['/listings/count?', 'confirmed.what.by'],
    ['/listings?draft=true&trash=true&', 'confirmed.what.by'],
    ['/listings/versions?', 'version.confirmed.what.by'],
  ] as const

  test('who confirmed a listing is told to its own people and the desk', async () => {
    const { id } = rowOf(town(), 'listings', ['B'], 'published')
    const ways = [
      `/listings/${id}?depth=0`,
      `/listings/${id}?depth=2&draft=true&select[confirmed]=true&select[organisations]=true`,
      `/listings?where[id][equals]=${id}&select[confirmed]=true`,
    ]
    for (const person of ['ofA', 'homeless'] as const)
      for (const way of ways) {
        const { status, text } = await get(person, way)
        expect([way, status, text.includes(by())]).toEqual([way, 200, false])
      }
    for (const person of ['ofB', 'editor', 'admin'] as const)
      expect((await get(person, ways[0]!)).body).toMatchObject({ confirmed: { what: { by: by() } } })
  })

  test.each<Person>(['ofA', 'homeless'])(
    'nor does %s feel for it by a filter or an order',
    async (person) => {
      for (const [road, path] of confirmedRoads) {
        for (const question of [
          `where[${path}][equals]=${by()}`,
          `where[${path}][in]=${by()}`,
          `where[or][0][${path}][not_equals]=${by()}`,
          `where[${path}][exists]=true`,
          `where[${path}.id][equals]=${by()}`,
          `where[${path.replaceAll('.', '__')}][equals]=${by()}`,
        ])
          expect(['400', '403'], road + question).toContain(await told(person, road + question))
        const order = (sign: string) => told(person, `${road}sort=${sign}${path}`)
        expect([road, await order('')]).toEqual([road, await order('-')])
      }
      const [road, path] = confirmedRoads[0]
      expect(await told('editor', `${road}where[${path}][equals]=${by()}`)).toMatch(/^[1-9]/)
      expect(await told('editor', `${road}sort=${path}`)).not.toBe(
        await told('editor', `${road}sort=-${path}`),
      )
    },
  )

  test('which editor decided is for editors to know, also of what one asked oneself', async () => {
    const { id } = rowOf(town(), 'reviews', ['A'], 'plain')
    const ask = (person: Person) => get(person, `/reviews/${id}?depth=0`)
    expect((await ask('editor')).body).toMatchObject({ decidedBy: by() })
    const { status, text } = await ask('ofA')
    expect([status, text.includes(by())]).toEqual([200, false])
    for (const road of ['/reviews', '/reviews/count'])
      expect(await told('ofA', `${road}?where[decidedBy][equals]=${by()}`)).toBe('400')
  })

  const sideways = [
    '/listings?depth=2&trash=true&pagination=false&locale=all',
    '/listings?draft=true&depth=2&trash=true&pagination=false',
    '/listings?select[secretAddress]=true&select[internalNote]=true&select[source]=true&select[hiddenReason]=true&select[contact]=true',
    '/listings?depth=2&populate[users][email]=true&populate[listings][secretAddress]=true&populate[listings][title]=true',
    '/listings?depth=2&populate[organisations][contactPerson]=true&populate[organisations][internalNote]=true',
    '/listings?showHiddenFields=true&overrideAccess=true&user=admin',
    '/listings/versions?depth=2&trash=true&pagination=false&locale=all',
    '/organisations?depth=2&trash=true&select[contactPerson]=true&select[internalNote]=true',
    '/organisations/versions?depth=2&trash=true',
    '/venues?depth=2&populate[organisations][contactPerson]=true',
    '/media?depth=2&populate[organisations][contactPerson]=true',
    '/themes?depth=2&select[reportingLine]=true',
    '/users?depth=2&showHiddenFields=true&select[hash]=true&select[sessions]=true&select[email]=true',
    '/users/me?depth=2&showHiddenFields=true',
    '/pages?draft=true',
    '/payload-locked-documents?depth=2&populate[users][email]=true',
    '/payload-preferences?depth=2',
    '/payload-jobs?depth=2',
    '/globals/municipality?depth=2',
    '/access',
  ]
  test.each(people.filter((person) => person !== 'editor' && person !== 'admin'))(
    'no way of asking tells %s more',
    async (person) => {
      for (const path of sideways) {
        const { text } = await get(person, path)
        expect([path, marksNotFor(person, text), /"(hash|salt|sessions)":("|\[\{)/.test(text)]).toEqual([
          path,
          [],
          false,
        ])
      }
    },
  )

  test('without an account one is told nothing, not even what there is to know', async () => {
    expect((await get('nobody', '/access')).body).toEqual({})
  })

  test('who says what the document is gets back what they said', async () => {
    const own = { organisations: [{ organisation: town().organisations.A }] }
    const path = `/listings/${rowOf(town(), 'listings', ['B'], 'published').id}`
    const id = rowOf(town(), 'listings', ['B'], 'draft').id
    const body = { data: { id, ...own }, draft: true }
    const { text } = await rest(town(), 'ofA', 'POST', path, body, { 'X-HTTP-Method-Override': 'GET' })
    expect(marksNotFor('ofA', text)).toEqual([])
  })

  test('what becomes secret leaves no venue behind', async () => {
    const { payload } = town()
    const venue = rowOf(town(), 'venues', ['A'], 'plain').id
    const { id } = rowOf(town(), 'listings', ['A'], 'published')
    const edit = (data: object) =>
      payload.update({ collection: 'listings', id, data: data as never, overrideAccess: true })
    await edit({ whereabouts: 'venue', venue, room: 'Zaal 3' })
    await edit({ whereabouts: 'secret' })
    const { body } = await get('ofB', `/listings/${id}`)
    expect(body).toMatchObject({ venue: null, room: null })
  })
}
