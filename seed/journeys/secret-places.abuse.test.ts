import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, vi } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { expected } from '#cms/access/expected.ts'
import { localNow } from '#search/time/local-date.ts'
import { askRaw } from './leaks/ask-raw.ts'
import { addressesOf, cmsEndpoints } from './leaks/cms-endpoints.ts'
import { sendForm } from './leaks/hostile-town.ts'
import { indexOutputs } from './leaks/index-outputs.ts'
import { type About, askPublic, publicAddresses } from './leaks/public-outputs.ts'
import { openStore, type Store } from './leaks/open-store.ts'
import { canaries, openRefuge, type Refuge, tokenOf } from './leaks/refuge.ts'
import { type Output, sayFound, sweep, type Swept } from '#seed/leaks/sweep.ts'

// A house that everybody could see becomes a secret place. Of all that was written about it nothing may be left.
const site = inject('siteUrl')
const cms = inject('cmsUrl')
const soon = { timeout: 30_000, interval: 50 }
let refuge: Refuge
let about: About
let store: Store
/** How long the site still showed what was hidden, in milliseconds. */
let hiddenIn = 0
let before: Swept

beforeAll(async () => {
  store = await openStore()
  refuge = await openRefuge()
  about = await aboutOf(refuge)
  const statusOf = async ({ slug }: { slug: string }) => (await askRaw(`${site}/aanbod/${slug}`)).status
  await vi.waitFor(async () => {
    expect([await statusOf(refuge.listing), await statusOf(refuge.binned)]).toEqual([200, 404])
  }, soon)
  await plantMore(refuge)
  before = await sweep(askPublic(site, oneInSome(publicAddresses(about))), canaries)
  await refuge.hide()
  const began = performance.now()
  await vi.waitFor(async () => {
    const { bytes } = await askRaw(`${site}/api/v1/aanbod/${refuge.listing.slug}`)
    expect(bytes.toString()).toContain('"at":"secret"')
  }, soon)
  hiddenIn = performance.now() - began
}, 240_000)
afterAll(async () => {
  await refuge?.clear()
  await store?.close()
})

/** What residents write about it, who says to belong to it, and a list of an editor in which it stands. */
async function plantMore({ listing, organisation, secrets }: Refuge): Promise<void> {
  const report = { text: secrets.reported, place: secrets.street, answerTo: '' }
  const claim = { name: 'Iemand', email: 'iemand@example.org', proof: secrets.claimed }
  await Promise.all([
    sendForm(`/aanbod/${listing.slug}/klopt-niet?wat=plek`, report),
    sendForm(`/organisaties/${organisation.slug}/van-jou`, claim),
  ])
  const csv = `Nr;Titel;Straat;Postcode\n1;${secrets.note};${secrets.street};${secrets.postcode}`
  const cookie = `payload-token=${await tokenOf('redactie@example.org')}`
  const headers = { cookie, origin: cms, 'sec-fetch-site': 'same-origin' }
  const address = `${cms}/api/imports/upload?source=${secrets.note}&name=${secrets.file}.csv`
  expect((await fetch(address, { method: 'POST', body: csv, headers })).status).toBe(201)
}

/** In the short form a few of each kind, those about the house itself first. */
function oneInSome(addresses: [kind: string, path: string][], most = 6) {
  const kinds = Map.groupBy(addresses, ([kind]) => kind)
  return [...kinds.values()].flatMap((all) => {
    const own = all.filter(([, path]) => path.includes(`organisatie=${about.organisation}`))
    const some = inFull || own.length === 0 ? all : own
    return some.filter((_, at) => inFull || at % Math.ceil(some.length / most) === 0)
  })
}

async function aboutOf({
  listing,
  draft,
  binned,
  organisation,
  venue,
  widget,
  point,
  secrets,
  owner,
}: Refuge) {
  const place = (await owner.ask('GET', `/venues/${venue}?depth=1`)).body
  const near = (place.neighbourhood as { code: string }).code
  const codes = [near, `WK${near.slice(2, 8)}`, 'BU07721110']
  const town = (await (await fetch(`${site}/sitemap/stad.xml`)).text()).matchAll(/\/wijken\/([\w-]+)</g)
  const slugs = Array.from(town, ([, slug]) => slug!)
  const first = (await owner.ask('GET', '/themes?limit=1')).body.docs as { slug: string }[]
  return {
    ...{ site, organisation: organisation.slug, organisationId: organisation.id, widget, point },
    slugs: [listing.slug, draft.slug, binned.slug, listing.id],
    theme: first[0]!.slug,
    areas: codes.map((code) => ({ code, slug: slugs.find((slug) => slug.endsWith(code.toLowerCase()))! })),
    words: Object.values(secrets).filter((_, at) => inFull || at < 3),
    today: localNow(new Date()).date,
  } satisfies About
}

const isClean = (swept: Swept) => {
  expect(swept.found, sayFound(swept.found)).toEqual([])
  expect(swept.outputs).toBeGreaterThan(0)
  const { outputs, readings, bytes } = swept
  return `${outputs} outputs (${Math.round(bytes / 1_000)} kB, ${readings} readings) × ${canaries.length} canaries: nothing`
}

proof('an open place, on every output that shows one', 'the sweep finds it there', () => {
  const shows = [
    ...['/api/v1/aanbod', '/api/v1/aanbod/…', '/api/v1/kaart', 'aanbod/[slug].astro', 'zoeken.astro'],
    ...['aanbod/[slug]/agenda.ics.ts', 'widget/aanbod/[slug].astro', 'widget/zoeken.astro', 'agenda.astro'],
    ...['widget/fragment.ts', 'zoeken/krant.pdf.ts', 'briefje/gekregen.astro', 'balie/[...page].astro'],
    ...['organisaties/[slug].astro', 'widget/set/[id].astro', 'zoeken/agenda.ics.ts'],
  ]
  const found = [...new Set(before.found.map(({ kind }) => kind))]
  expect(found).toEqual(expect.arrayContaining(shows))
  const what = [...new Set(before.found.map((one) => one.what))].sort()
  expect(what).toEqual(['arriving', 'point', 'postcode', 'room', 'street', 'venue'])
  return `${before.found.length} times in ${found.length} of ${Object.keys(before.kinds).length} kinds: ${what.join(', ')}`
})

proof('what was planted, by its own people and the editors', 'can be read there', async () => {
  const { owner, editor, listing, venue, organisation } = refuge
  const asked = [
    await owner.ask('GET', `/listings/${listing.id}?draft=true`),
    await owner.ask('GET', '/listings?draft=true&trash=true&limit=0'),
    await owner.ask('GET', `/venues/${venue}`),
    await owner.ask('GET', `/organisations/${organisation.id}`),
    await owner.ask('GET', '/reports'),
    await owner.ask('GET', '/widgets'),
    await owner.ask('GET', '/calendars'),
    await editor.ask('GET', '/claims?limit=5&sort=-createdAt'),
    await editor.ask('GET', '/imports?limit=5&sort=-createdAt'),
    await editor.ask('GET', `/organisations/${organisation.id}`),
  ].map(({ body }) => ({ kind: 'own', where: 'own', bytes: Buffer.from(JSON.stringify(body)) }))
  const { found } = await sweep(asked, canaries)
  const seen = new Set(found.map(({ what }) => what))
  // A picture's own words never came in.
  const gone = canaries.map(({ what }) => what).filter((what) => !seen.has(what) && what !== 'exif')
  expect(gone).toEqual([])
  return `${seen.size} of ${canaries.length}; what was in the picture is gone`
})

proof('its place becomes secret', 'the site knows within two seconds', () => {
  // A machine that has other work to do tells little of time; in full it has none.
  expect(hiddenIn).toBeLessThan(inFull ? 2_000 : 20_000)
  return `${Math.round(hiddenIn)} ms`
})

proof(
  'all pages, feeds, papers, widgets and answers of the API',
  'not one canary',
  async () => isClean(await sweep(askPublic(site, publicAddresses(about)), canaries)),
  180_000,
)

for (const encoding of ['gzip', 'br'])
  proof(`the same, sent as ${encoding}`, 'not one canary, and nothing old', async () => {
    const some = oneInSome(publicAddresses(about), 1)
    const own = publicAddresses(about).filter(([, path]) => path.includes(refuge.listing.slug))
    return isClean(await sweep(askPublic(site, [...own, ...some], encoding), canaries))
  })

proof(
  'the whole sitemap',
  'not one canary',
  async () => {
    const all: [string, string][] = []
    for (const part of ['stad', 'aanbod-1']) {
      const xml = (await askRaw(`${site}/sitemap/${part}.xml`)).bytes.toString()
      for (const [, address] of xml.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g))
        all.push(['sitemap', address!])
    }
    return isClean(
      await sweep(
        askPublic(
          site,
          all.filter((_, at) => inFull || at % 8 === 0),
        ),
        canaries,
      ),
    )
  },
  180_000,
)

proof('the index itself, with the key of the site', 'not one canary', async () => {
  const outputs = indexOutputs(inject('meiliUrl'), inject('meiliSearchKey'), about.words)
  return isClean(await sweep(outputs, canaries))
})

proof('the listing in the index', 'says its municipality and no area below it', async () => {
  const { bytes } = await askRaw(`${site}/api/v1/aanbod/${refuge.listing.slug}`)
  const said = bytes.toString()
  expect(said).not.toMatch(/"(WK|BU)\w{4,8}"/)
  expect(JSON.parse(said).whereabouts).toMatchObject({ at: 'secret', municipality: { code: 'GM0772' } })
  return 'GM0772, nothing smaller'
})

proof('the words of the secret, as a question', 'find nothing', async () => {
  for (const word of about.words) {
    const { bytes } = await askRaw(`${site}/api/v1/aanbod?zoek=${encodeURIComponent(word)}`)
    const { listings } = JSON.parse(bytes.toString()) as { listings: { slug: string }[] }
    expect(
      listings.map(({ slug }) => slug),
      word,
    ).not.toContain(refuge.listing.slug)
  }
  return `${about.words.length} questions`
})

proof(
  'every area, as a filter and as where one is',
  'the listing is in all or in none',
  async () => {
    const { body } = await refuge.editor.ask('GET', '/areas?limit=0&depth=0')
    const areas = (body.docs as { code: string; level: string }[]).filter(
      ({ level }) => level !== 'municipality',
    )
    const some = areas.filter(
      (one, at) => inFull || at % 6 === 0 || about.areas.some(({ code }) => code === one.code),
    )
    const seen: Record<string, Set<string>> = {}
    for (const { code, level } of some) {
      const filter = level === 'district' ? 'wijk' : 'buurt'
      for (const [how, words] of [
        ['in', `${filter}=${code}`],
        ['near', `nabij=${code}`],
        ['near, by distance', `nabij=${code}&sorteer=afstand&straal=10000`],
      ] as const) {
        const address = `${site}/api/v1/aanbod?${words}&organisatie=${about.organisation}`
        const { listings, total } = JSON.parse((await askRaw(address)).bytes.toString())
        ;(seen[how] ??= new Set()).add(`${total} ${listings.map((one: { slug: string }) => one.slug).join()}`)
      }
    }
    for (const [how, answers] of Object.entries(seen)) expect([...answers], how).toHaveLength(1)
    return `${some.length} areas × 3 questions: one answer`
  },
  120_000,
)

/** Everything over the API of the cms and its screens that another organisation may open, and what it may send. */
async function* deskOutputs(token: string, mine: Refuge): AsyncGenerator<Output> {
  const headers = { authorization: `JWT ${token}`, cookie: `payload-token=${token}`, origin: cms }
  const get = async (kind: string, path: string): Promise<Output> => ({
    kind,
    where: path,
    bytes: (await askRaw(cms + path, { headers })).bytes,
  })
  const ids = [mine.listing.id, mine.draft.id, mine.binned.id]
  for (const slug of Object.keys(expected)) {
    const all = [
      ...[
        'limit=0&depth=2',
        'limit=0&draft=true&locale=all',
        'limit=0&trash=true&depth=1',
        'limit=0&sort=-updatedAt',
      ],
      ...[
        'limit=0&populate[venues][street]=true&depth=2',
        'limit=0&select[secretAddress]=true&select[venue]=true',
      ],
    ]
    for (const how of all.filter((_, at) => inFull || at < 2)) yield get(slug, `/api/${slug}?${how}`)
    for (const how of all.slice(0, 2)) yield get(`${slug} versions`, `/api/${slug}/versions?${how}`)
    if (inFull || ['listings', 'venues', 'media'].includes(slug))
      yield get(`${slug} screen`, `/admin/collections/${slug}?limit=100`)
  }
  for (const id of inFull ? ids : ids.slice(0, 2)) {
    for (const more of ['', '?depth=2&draft=true&trash=true', '?locale=all&depth=2'])
      yield get('listing', `/api/listings/${id}${more}`)
    for (const path of [
      `review/of/${id}`,
      `listings/${id}/preview`,
      `listings/versions?where[parent][equals]=${id}`,
    ])
      yield get('listing', `/api/${path}`)
    for (const path of ['collections/listings', 'geschiedenis', 'voorstel'])
      yield get('screen', `/admin/${path}/${id}`)
    yield get('screen', `/admin/collections/listings/${id}/versions`)
  }
  for (const path of [
    `venues/${mine.venue}`,
    `media/${mine.media}`,
    `organisations/${mine.organisation.id}`,
  ]) {
    yield get('one', `/api/${path}?depth=2`)
    yield get('one', `/admin/collections/${path}`)
  }
  for (const path of ['', '/nieuw', '/cijfers', '/wacht', '/bellijst', '/importeren'])
    yield get('screen', `/admin${path}`)
  const about = { listing: mine.listing.id, venue: mine.venue, calendar: mine.calendar }
  const sketch = { name: 'Huis', street: 'straat', point: mine.point }
  for (const endpoint of cmsEndpoints()) {
    const { method } = endpoint
    const isNear = endpoint.path === '/near-venues'
    const type = isNear ? 'application/json' : 'application/x-www-form-urlencoded'
    const more = { ...headers, 'content-type': type, 'sec-fetch-site': 'same-origin' }
    const form = { ...about, id: about.listing, review: about.listing, version: about.listing, text: 'x' }
    const said = isNear ? JSON.stringify(sketch) : new URLSearchParams(form).toString()
    for (const where of addressesOf(endpoint, about)) {
      const { bytes } = await askRaw(cms + where, {
        method,
        headers: more,
        ...(method === 'POST' && { body: said }),
      })
      yield { kind: 'endpoint', where: `${method} ${where}`, bytes }
    }
  }
}

proof(
  'all that a partner of another organisation may open in the cms',
  'not one canary',
  async () => {
    const swept = await sweep(deskOutputs(await tokenOf('partner@example.org'), refuge), canaries)
    return isClean(swept)
  },
  240_000,
)

proof(
  'filters of the API of the cms as an oracle, by another organisation',
  'true and false guesses sound the same',
  async () => {
    const token = await tokenOf('partner@example.org')
    const headers = { authorization: `JWT ${token}` }
    const { id } = refuge.listing
    const guesses: [string, string, string][] = [
      ['listings', 'secretAddress][like', refuge.secrets.street],
      ['listings', 'secretAddress][exists', 'true'],
      ['listings', 'venue][equals', refuge.venue],
      ['listings', 'venue.street][like', refuge.secrets.street],
      ['listings', 'room][equals', refuge.secrets.room],
      ['listings', 'contact.person][like', refuge.secrets.person],
      ['listings/versions', 'version.venue][equals', refuge.venue],
      ['listings/versions', 'version.secretAddress][like', refuge.secrets.street],
      ['venues', 'street][like', refuge.secrets.street],
      ['venues', 'name][like', refuge.secrets.venue],
      ['venues', 'postcode][equals', refuge.secrets.postcode],
      ['venues', 'geo.lat][equals', String(refuge.point.lat)],
      ['calendars', 'name][like', refuge.secrets.calendar],
      ['widgets', 'name][like', refuge.secrets.widget],
      ['reports', 'text][like', refuge.secrets.reported],
    ]
    for (const [slug, field, truth] of guesses) {
      const told = async (value: string) => {
        const only = slug === 'listings' ? `&where[id][equals]=${id}` : ''
        const { status, bytes } = await askRaw(
          `${cms}/api/${slug}?where[${field}]=${encodeURIComponent(value)}${only}`,
          { headers },
        )
        return `${status} ${(JSON.parse(bytes.toString()) as { totalDocs?: number }).totalDocs ?? ''}`
      }
      const lie = field.endsWith('exists')
        ? 'false'
        : /equals/.test(field) && slug.startsWith('listings') && !field.startsWith('room')
          ? refuge.listing.id
          : field.includes('geo')
            ? '51.111111'
            : 'Bestaatniet'
      expect(await told(truth), field).toBe(await told(lie))
    }
    return `${guesses.length} guesses`
  },
)

proof('mails to anybody else', 'not one canary', async () => {
  const { rows } =
    await store.query(`select recipient, subject, text, html from mails join mailroom.body on mail = mails.id
    where recipient not like 'toevlucht-%' and recipient not in ('redactie@example.org', 'beheer@example.org')`)
  const outputs = rows.map((row) => ({
    kind: 'mail',
    where: 'mail',
    bytes: Buffer.from(JSON.stringify(row)),
  }))
  return outputs.length === 0 ? 'no mails to others' : isClean(await sweep(outputs, canaries))
})

proof('what the site counted', 'not one canary', async () => {
  const { rows } = await store.query('select * from usage.day_count')
  const outputs = [{ kind: 'usage', where: 'usage.day_count', bytes: Buffer.from(JSON.stringify(rows)) }]
  return isClean(await sweep(outputs, canaries))
})

proof('the files of the site: pictures', 'not one canary, in name or inside', async () => {
  const dir = path.join(inject('dataDir'), 'media')
  const { body } = await refuge.owner.ask('GET', `/media/${refuge.media}`)
  const sizes = Object.values((body.sizes ?? {}) as Record<string, { filename?: string }>)
  const names = [body.filename as string, ...sizes.flatMap(({ filename }) => filename ?? [])]
  const outputs = names.map((name) => ({
    kind: 'picture',
    where: 'media',
    bytes: Buffer.concat([Buffer.from(`${name}\n`), readFileSync(path.join(dir, name))]),
  }))
  return isClean(await sweep(outputs, canaries))
})

proof('all logs of the house', 'not one canary', async () => {
  const dir = path.join(inject('dataDir'), 'logs')
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  const outputs = files.map((one) => ({
    kind: 'log',
    where: one.name,
    bytes: readFileSync(path.join(one.parentPath, one.name)),
  }))
  return isClean(await sweep(outputs, canaries))
})
