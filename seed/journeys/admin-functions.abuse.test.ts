import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, inject } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { leak } from '#ops/proofs/odd.ts'
import { logIn } from './cms-visitor.ts'

const root = path.join(import.meta.dirname, '../..')
const cms = inject('cmsUrl')
const mark = 'geheim-van-b'
type Desk = Awaited<ReturnType<typeof logIn>>
type Doc = { id: string }

let admin: Desk
let partner: string
let theirs: { listing: string; organisation: string; version: string }
let own: string

/** The number under which Next knows the one function of ours through which all of these are asked. */
function actionId(): string {
  const manifest = path.join(root, 'cms/.next/server/server-reference-manifest.json')
  const { node } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    node: Record<string, { filename?: string }>
  }
  return Object.entries(node).find(([, { filename }]) => filename === 'cms/app/(payload)/layout.tsx')![0]
}

async function call(name: string, args: object, token?: string, more: Record<string, string> = {}) {
  const headers = {
    'next-action': actionId(),
    'content-type': 'text/plain;charset=UTF-8',
    accept: 'text/x-component',
    origin: cms,
    ...(token && { cookie: `payload-token=${token}` }),
    ...more,
  }
  const body = JSON.stringify([{ name, args }])
  const response = await fetch(`${cms}/admin`, { method: 'POST', headers, body, redirect: 'manual' })
  return { status: response.status, text: await response.text() }
}

async function tokenOf(email: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ email, password: inject('seedPassword') })
  const response = await fetch(`${cms}/api/users/login`, { method: 'POST', headers, body })
  return ((await response.json()) as { token: string }).token
}

beforeAll(async () => {
  admin = await logIn('beheer@example.org')
  partner = await tokenOf('partner@example.org')
  own = (await (await logIn('partner@example.org')).publish('Van de partner zelf')).id
  const contactPerson = { name: mark, email: `${mark}@example.org` }
  const made = await admin.ask('POST', '/organisations', {
    name: 'Stichting B',
    contactPerson,
    internalNote: mark,
  })
  const organisation = (made.body.doc as Doc).id
  const over = {
    organisations: [{ organisation, role: 'organiser' }],
    secretAddress: mark,
    internalNote: mark,
  }
  const { id: listing } = await admin.publish('Van een ander', { ...over, contact: { person: mark } })
  await admin.update(listing, { title: mark, _status: 'draft' }, '?draft=true')
  const { body } = await admin.ask('GET', `/listings/versions?where[parent][equals]=${listing}&limit=1`)
  theirs = { listing, organisation, version: (body.docs as Doc[])[0]!.id }
})

/** As React sends a moment. */
const tomorrow = () => `$D${new Date(Date.now() + 86_400_000).toISOString()}`
/** Payload tells its own screens where they stand on the disk; whoever is logged in can read that. */
const folders = /"importMap":\{[^}]*\}/
const about = (id: string) => ({ collectionSlug: 'listings', id })

/** All that Payload's admin can be asked past its REST API, each about what is another organisation's. */
const questions: Record<string, () => object[]> = {
  'form-state': () => [
    {
      ...about(theirs.listing),
      operation: 'update',
      schemaPath: 'listings',
      data: {},
      docPermissions: { fields: true },
      renderAllFields: true,
    },
    {
      ...about(theirs.listing),
      operation: 'update',
      formState: {},
      docPermissions: { fields: true },
      returnLockStatus: true,
      updateLastEdited: true,
    },
    {
      ...about(theirs.listing),
      operation: 'update',
      data: { id: theirs.listing },
      docPermissions: { fields: {} },
      checkForStaleData: true,
      originalUpdatedAt: 'x',
      returnPreviewURL: true,
      returnLivePreviewURL: true,
    },
    {
      globalSlug: 'municipality',
      operation: 'update',
      data: {},
      docPermissions: { fields: true },
      returnLockStatus: true,
    },
  ],
  'schedule-publish': () => [
    { type: 'publish', date: tomorrow(), doc: { relationTo: 'listings', value: theirs.listing } },
    { type: 'unpublish', date: tomorrow(), doc: { relationTo: 'listings', value: theirs.listing } },
    { type: 'publish', date: tomorrow(), doc: { relationTo: 'users', value: theirs.listing } },
    { type: 'publish', date: tomorrow(), global: 'municipality' },
    { type: 'publish', date: '+275760-09-13T00:00:00.000Z', doc: { relationTo: 'listings', value: own } },
    { type: 'x', date: tomorrow(), doc: { relationTo: 'listings', value: own } },
    { deleteID: { exists: true } },
    { deleteID: theirs.listing },
  ],
  'get-upcoming-scheduled-publish': () => [about(theirs.listing), { globalSlug: 'municipality' }],
  'copy-data-from-locale': () => [
    {
      collectionSlug: 'listings',
      docID: theirs.listing,
      fromLocale: 'nl',
      toLocale: 'en',
      overrideData: true,
    },
    { globalSlug: 'municipality', fromLocale: 'nl', toLocale: 'en', overrideData: true },
  ],
  'render-document': () => [
    {
      collectionSlug: 'listings',
      docID: theirs.listing,
      drawerSlug: 'x',
      initialData: {},
      paramsOverride: { segments: ['collections', 'listings', theirs.listing] },
    },
    {
      collectionSlug: 'organisations',
      docID: theirs.organisation,
      drawerSlug: 'x',
      overrideEntityVisibility: true,
    },
    { collectionSlug: 'users', docID: theirs.listing, drawerSlug: 'x', overrideEntityVisibility: true },
    {
      collectionSlug: 'listings',
      docID: theirs.listing,
      versions: true,
      paramsOverride: { segments: ['collections', 'listings', theirs.listing, 'versions', theirs.version] },
    },
  ],
  'render-document-slots': () => [{ ...about(theirs.listing) }],
  'render-field': () => [
    {
      schemaPath: 'listings.internalNote',
      field: { name: 'internalNote', type: 'text' },
      path: 'internalNote',
      initialValue: '',
    },
  ],
  'render-list': () =>
    ['mails', 'users', 'organisations', 'listings', 'payload-jobs', 'claims'].map((collectionSlug) => ({
      ...{
        collectionSlug,
        drawerSlug: 'x',
        overrideEntityVisibility: true,
        query: { limit: 500, trash: true, draft: true },
      },
    })),
  'table-state': () => [
    {
      collectionSlug: 'listings',
      query: { limit: 500, depth: 2, draft: true, where: {} },
      columns: [
        { accessor: 'internalNote', active: true },
        { accessor: 'title', active: true },
      ],
      permissions: { collections: {} },
    },
    {
      collectionSlug: 'listings',
      query: { limit: 5, where: { secretAddress: { like: mark } } },
      columns: [{ accessor: 'id', active: true }],
    },
    {
      collectionSlug: ['mails', 'users'],
      parent: { id: theirs.listing, collectionSlug: 'listings', joinPath: 'x' },
      query: { limit: 500 },
    },
  ],
  'get-folder-results-component-and-data': () => [
    {
      collectionsToDisplay: ['listings'],
      folderID: theirs.listing,
      browseByFolder: true,
      displayAs: 'list',
      folderAssignedCollections: ['listings'],
      sort: 'name',
    },
  ],
  'get-default-layout': () => [{}],
  'render-widget': () => [{ widgetSlug: 'collections' }, { widgetSlug: '__proto__' }],
  slugify: () => [{ path: 'slug', valueToSlugify: mark.slice(0, 3), data: {}, collectionSlug: 'listings' }],
}

proof('the functions of the admin past its REST API', 'each has a row here', () => {
  const file = 'node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js'
  const source = readFileSync(path.join(root, file), 'utf8')
  const table = /baseServerFunctions = \{([^}]+)\}/.exec(source)![1]!
  const names = [...table.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name]) => name!)
  expect(Object.keys(questions).toSorted()).toEqual(names.toSorted())
  return `${names.length} functions`
})

async function remains() {
  const get = async (address: string) => (await admin.ask('GET', address)).body
  const [locks, jobs, listing, english] = await Promise.all([
    get(`/payload-locked-documents?limit=0`),
    get('/payload-jobs?limit=0'),
    get(`/listings/${theirs.listing}?draft=true`),
    get(`/listings/${theirs.listing}?draft=true&locale=en&fallback-locale=none`),
  ])
  const held = ((locks.docs as { document?: { value?: string }; globalSlug?: string }[]) ?? []).filter(
    ({ document, globalSlug }) => document?.value === theirs.listing || globalSlug,
  )
  return { held, jobs: (jobs.docs as Doc[]).map(({ id }) => id).toSorted(), listing, english }
}

for (const person of ['nobody', 'a partner of another organisation'])
  proof(
    `all functions of the admin, by ${person}, about what is another's`,
    'told nothing, nothing locked, planned or changed',
    async () => {
      const token = person === 'nobody' ? undefined : partner
      const before = await remains()
      let asked = 0
      const faults: string[] = []
      for (const [name, make] of Object.entries(questions))
        for (const args of make()) {
          asked++
          const { text } = await call(name, args, token)
          // What was sent along comes back in what is drawn from it.
          const echoed = JSON.stringify(args).includes(mark)
          if (!echoed && text.includes(mark)) faults.push(`${name} told: ${text.slice(0, 200)}`)
          const [shown] = leak.exec(text.replace(folders, '')) ?? []
          if (shown) faults.push(`${name} shows ${shown}`)
          if (name === 'table-state' && echoed && text.includes(theirs.listing))
            faults.push(`${name} is an oracle`)
        }
      expect(faults).toEqual([])
      expect(await remains()).toEqual(before)
      return `${asked} questions to ${Object.keys(questions).length} functions`
    },
    180_000,
  )

proof('a function of the admin asked from another site', 'nothing is planned', async () => {
  const args = { type: 'unpublish', date: tomorrow(), doc: { relationTo: 'listings', value: own } }
  const before = await remains()
  for (const origin of ['https://kwaad.example', 'null']) {
    const { status } = await call('schedule-publish', args, partner, {
      origin,
      'sec-fetch-site': 'cross-site',
    })
    expect(status).toBeGreaterThanOrEqual(400)
  }
  expect((await remains()).jobs).toEqual(before.jobs)
  return '2 origins refused'
})

proof(
  "a partner plans and takes away what is their own; another's plan stays",
  'the one works, the other does not',
  async () => {
    const plan = { type: 'unpublish', date: tomorrow(), doc: { relationTo: 'listings', value: own } }
    const before = await remains()
    await call('schedule-publish', plan, partner)
    const [made] = (await remains()).jobs.filter((id) => !before.jobs.includes(id))
    expect(made).toBeDefined()
    const beheer = await tokenOf('beheer@example.org')
    const foreign = { ...plan, doc: { relationTo: 'listings', value: theirs.listing } }
    await call('schedule-publish', foreign, beheer)
    const [other] = (await remains()).jobs.filter((id) => !before.jobs.includes(id) && id !== made)
    expect(other).toBeDefined()
    await call('schedule-publish', { deleteID: other }, partner)
    expect((await remains()).jobs).toContain(other)
    await call('schedule-publish', { deleteID: made }, partner)
    expect((await remains()).jobs).not.toContain(made)
    return 'own plan made and taken away, another kept'
  },
)

const views = () => [
  ...[
    '',
    '/bellijst',
    '/importeren',
    '/cijfers',
    '/wacht',
    '/nieuw',
    `/geschiedenis/${theirs.listing}`,
    `/voorstel/${theirs.listing}`,
  ],
  ...[
    'listings',
    'organisations',
    'venues',
    'media',
    'users',
    'mails',
    'imports',
    'claims',
    'reports',
    'payload-jobs',
  ].map((slug) => `/collections/${slug}?limit=100`),
  ...[
    `/collections/listings/${theirs.listing}`,
    `/collections/listings/${theirs.listing}/versions`,
    `/collections/listings/${theirs.listing}/versions/${theirs.version}`,
  ],
  ...[
    `/collections/listings/${theirs.listing}/api`,
    `/collections/organisations/${theirs.organisation}`,
    '/globals/municipality',
    '/account',
    '/create-first-user',
    '/collections/listings/trash',
  ],
]

proof(
  "the pages of the admin about what is another's, by nobody and by a partner",
  'to the log-in, or without what is private',
  async () => {
    const faults: string[] = []
    for (const view of views())
      for (const token of [undefined, partner]) {
        const headers: Record<string, string> = token
          ? { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' }
          : {}
        const response = await fetch(`${cms}/admin${view}`, { headers, redirect: 'manual' })
        const text = await response.text()
        if (response.status >= 500) faults.push(`${response.status} ${view}`)
        if (text.includes(mark)) faults.push(`${token ? 'partner' : 'nobody'} told at ${view}`)
      }
    expect(faults).toEqual([])
    return `${views().length} pages, twice`
  },
  180_000,
)
