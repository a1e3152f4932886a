import { afterAll, beforeAll, expect, inject, vi } from 'vitest'
import type { SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { unzipSync } from 'fflate'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { writeNote } from '#site/note/note-code.ts'
import { localNow } from '#search/time/local-date.ts'
import { askRaw } from './leaks/ask-raw.ts'
import { logIn } from './cms-visitor.ts'
import { enterAdmin } from './enter-admin.ts'
import { openHostSite } from './host-site.ts'
import { type Attempt, cmsConfig, saveHostile, sendForm } from './leaks/hostile-town.ts'
import { hostileText } from './leaks/hostile-texts.ts'
import { openStore, type Store } from './leaks/open-store.ts'
import { tokenOf } from './leaks/refuge.ts'
import { watchPage } from './leaks/watch-page.ts'
import { useBrowser } from './walk.ts'

// In every field that holds words there is something that runs wherever it is taken for more than words.
const walk = useBrowser()
const site = inject('siteUrl')
const cms = inject('cmsUrl')
const soon = { timeout: 30_000, interval: 100 }
const mark = Date.now() % 1_000_000
const email = `kwaad-${mark}@example.org`
const made: Attempt[] = []
let config: SanitizedConfig
let store: Store
let editor: Awaited<ReturnType<typeof logIn>>
let owner: Awaited<ReturnType<typeof logIn>>
let host: Awaited<ReturnType<typeof openHostSite>>
let importId = ''
/** At one address with others: there the map has a list to open. */
let geo: { lng: number; lat: number }
const forms: Record<string, number> = {}
const of = (collection: string) => made.find((one) => one.collection === collection)!.doc
/** Of the city itself, or kept by the house; see `cms/access/expected.ts` for who writes what. */
const notOfPartners = [
  ...['themes', 'audiences', 'life-domains', 'areas', 'pages', 'reviews', 'mails', 'imports'],
  ...['payload-preferences', 'payload-locked-documents', 'payload-jobs', 'payload-kv', 'payload-migrations'],
]
/** By a form of the site. */
const ofResidents = ['reports', 'claims']

beforeAll(async () => {
  config = await cmsConfig()
  store = await openStore()
  host = await openHostSite()
  editor = await logIn('redactie@example.org')
  const save = async (...asked: Parameters<typeof saveHostile>) => made.push(await saveHostile(...asked))
  await save(editor, config, 'organisations', { kind: 'welfare', slug: `kwaad-${mark}`, trust: 'trusted' })
  const organisation = of('organisations').id
  const password = inject('seedPassword')
  const memberships = [{ organisation, role: 'owner' }]
  await save(editor, config, 'users', { email, role: 'partner', password, memberships })
  owner = await logIn(email)
  geo = await whereOthersAre()
  await save(owner, config, 'venues', { organisation, geo, postcode: '5611 AB' })
  const token = await tokenOf(email)
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#a33' } })
    .png()
    .toBuffer()
  await save(owner, config, 'media', { organisation }, async () => ({ bytes, token }))
  const themes = (await owner.ask('GET', '/themes?limit=1')).body.docs as { id: string }[]
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString()
  const listing = {
    ...{ slug: `kwaad-${mark}`, kind: 'support', themes: [themes[0]!.id], access: 'referral' },
    ...{ organisations: [{ organisation, role: 'organiser' }], images: [of('media').id] },
    ...{ whereabouts: 'venue', venue: of('venues').id, stage: 'established', standing: 'open' },
    cost: { case: 'paid', euros: 2, per: 'time' },
    goTogether: { possible: true },
    contact: { website: 'https://kwaad.example.org', email: 'kwaad@example.org', personAgreed: true },
    schedule: {
      rules: [{ every: 'week', interval: 1, days: ['mon', 'thu'], start: '10:00', end: '12:00' }],
      dates: [3, 4].map((ahead) => ({ on: day(ahead), start: '14:00', end: '15:00' })),
      exceptions: [{ on: day(4), at: '14:00', what: 'cancelled' }],
      byAppointment: true,
    },
    _status: 'published',
  }
  await save(owner, config, 'listings', listing)
  await approve(of('listings').id)
  await save(owner, config, 'calendars', {
    organisation,
    listing: of('listings').id,
    address: 'https://agenda.example.org/x.ics',
  })
  await save(owner, config, 'widgets', {
    organisation,
    choices: `organisatie=${of('organisations').slug}`,
    domains: [],
  })
  const isThere = async () => expect((await askRaw(`${site}/aanbod/${of('listings').slug}`)).status).toBe(200)
  await vi.waitFor(isThere, soon)
  const { slug } = of('listings')
  const mail = { answerTo: 'bewoner@example.org', email: 'bewoner@example.org' }
  const sent: [string, Record<string, string>][] = [
    [`/aanbod/${slug}/klopt-niet?wat=plek`, mail],
    [`/aanbod/${slug}/klopt-niet?wat=anders`, mail],
    [
      `/aanbod/${slug}/klopt-niet?wat=contact`,
      { ...mail, phone: '040 123 45 67', website: 'javascript:window.__xss=1' },
    ],
    [`/aanbod/${slug}/klopt-niet?wat=tijd`, { ...mail, day: '', from: '', until: '' }],
    [`/organisaties/${of('organisations').slug}/klopt-niet?wat=anders`, mail],
    [`/organisaties/${of('organisations').slug}/van-jou`, mail],
    ['/iets-toevoegen', mail],
  ]
  await Promise.all(
    sent.map(async ([address, over]) => void (forms[address] = await sendForm(address, over))),
  )
  await owner.update(
    of('listings').id,
    { summary: `Anders ${hostileText('summary', 200)}`, _status: 'draft' },
    '?draft=true',
  )
  importId = await importHostile()
}, 240_000)
afterAll(async () => {
  const bin = { deletedAt: new Date().toISOString() }
  await editor?.ask('DELETE', `/listings/${of('listings').id}`)
  for (const { collection, doc } of made)
    if (collection === 'organisations' || collection === 'venues')
      await editor.ask('PATCH', `/${collection}/${doc.id}`, bin)
  await editor?.ask('DELETE', `/widgets/${of('widgets').id}`)
  host?.close()
  await store?.close()
})

async function whereOthersAre() {
  const { listings } = (await (await fetch(`${site}/api/v1/aanbod?zoek=koffie`)).json()) as {
    listings: { whereabouts: { at: string; place?: { point: { lng: number; lat: number } | null } } }[]
  }
  const { lng, lat } = listings.find(({ whereabouts }) => whereabouts.place?.point)!.whereabouts.place!.point!
  return { lng, lat }
}

/** What waits for an editor, let through. */
async function approve(listing: string): Promise<void> {
  const { docs } = (
    await editor.ask('GET', `/reviews?where[listing][equals]=${listing}&where[state][equals]=waiting`)
  ).body as {
    docs: { id: string; version: string }[]
  }
  for (const { id, version } of docs) {
    const body = new URLSearchParams({
      review: id,
      version,
      decision: 'approve',
      reason: hostileText('reason', 900),
    })
    const cookie = `payload-token=${await tokenOf('redactie@example.org')}`
    const headers = { cookie, origin: cms, 'sec-fetch-site': 'same-origin' }
    await fetch(`${cms}/api/review/decide`, { method: 'POST', body, headers, redirect: 'manual' })
  }
}

async function importHostile(): Promise<string> {
  const cell = (name: string) => `"${hostileText(name, 300).replaceAll('"', '""')}"`
  const head = [
    'Nr',
    'Titel',
    'Samenvatting',
    'Organisatie',
    'Locatie',
    'Straat',
    'Telefoon',
    'Website',
    hostileText('kolom', 60).replaceAll(';', ','),
  ]
  const csv = [
    head.map((name) => `"${name.replaceAll('"', '""')}"`).join(';'),
    ['1', ...head.slice(1).map(cell)].join(';'),
  ].join('\n')
  const cookie = `payload-token=${await tokenOf('redactie@example.org')}`
  const headers = { cookie, origin: cms, 'sec-fetch-site': 'same-origin' }
  const name = encodeURIComponent('"><img src=x onerror=__xss=1>.csv')
  const address = `${cms}/api/imports/upload?source=${encodeURIComponent(hostileText('bron', 70))}&name=${name}`
  const answer = await fetch(address, { method: 'POST', body: csv, headers })
  return ((await answer.json()) as { id: string }).id
}

proof('every collection that a partner or a resident writes', 'is filled in, new ones as well', () => {
  const known = [...made.map(({ collection }) => collection), ...notOfPartners, ...ofResidents]
  expect(known.sort()).toEqual(config.collections.map(({ slug }) => slug).sort())
  for (const { collection, filled } of made) expect(filled, collection).toBeGreaterThan(0)
  expect(
    Object.values(forms).every((status) => [200, 302, 303, 422].includes(status)),
    JSON.stringify(forms),
  ).toBe(true)
  const refused = made.flatMap(({ collection, refused }) => refused.map((path) => `${collection}.${path}`))
  const filled = made.reduce((sum, one) => sum + one.filled, 0)
  const statuses = Object.values(forms).join(', ')
  return `${filled} fields of ${made.length} collections; refused: ${refused.join(', ') || 'none'}; ${Object.keys(forms).length} forms: ${statuses}`
})

const slugOf = () => of('listings').slug
const pagesOfSite = (): string[] => {
  const [slug, organisation] = [slugOf(), of('organisations').slug]
  const note = writeNote({ slugs: [slug], madeOn: localNow(new Date()).date })
  return [
    `/aanbod/${slug}`,
    `/zoeken?organisatie=${organisation}`,
    `/zoeken?organisatie=${organisation}&weergave=lijst&zoek=hyperlink`,
    `/agenda?organisatie=${organisation}`,
    `/organisaties/${organisation}`,
    `/aanbod/${slug}/klopt-niet?wat=contact`,
    `/organisaties/${organisation}/van-jou`,
    `/briefje/gekregen?lijst=${note}`,
    `/briefje?lijst=${note}`,
    `/widget/zoeken?organisatie=${organisation}`,
    `/widget/zoeken?organisatie=${organisation}&toon=kaart`,
    `/widget/zoeken?organisatie=${organisation}&toon=agenda`,
    `/widget/aanbod/${slug}`,
    `/widget/set/${of('widgets').id}`,
    `/widget-maken?organisatie=${organisation}&aanbod-erbij=hyperlink`,
    `/balie/aanbod/${slug}`,
    `/balie/zoeken?organisatie=${organisation}`,
  ]
}

proof(
  'every page of the site that shows it, in Chromium',
  'nothing runs, and the policy has nothing to stop',
  async () => {
    const found: string[] = []
    const pages = pagesOfSite().filter((_, at) => inFull || at % 2 === 0)
    await walk(async ({ page }) => {
      const watch = await watchPage(page)
      for (const path of pages) found.push(...(await watch.visit(site + path)))
      await page.goto(`${site}/zoeken?organisatie=${of('organisations').slug}`)
      const words = await page.locator('article').first().innerText()
      expect(words, 'it is there to be read').toMatch(/HYPERLINK|onerror|<b>/)
    })
    expect(found).toEqual([])
    return `${pages.length} pages`
  },
  180_000,
)

proof(
  'the names on the map, and the list of several at one address, in Chromium',
  'nothing runs',
  async () => {
    const found: string[] = []
    const theirs = /HYPERLINK|onerror|<b>/
    const box = [geo.lng - 0.002, geo.lat - 0.001, geo.lng + 0.002, geo.lat + 0.001].map((one) =>
      one.toFixed(5),
    )
    await walk(
      async ({ page }) => {
        const watch = await watchPage(page)
        found.push(...(await watch.visit(`${site}/zoeken?organisatie=${of('organisations').slug}`)))
        const pin = page.locator('.sk-pin').first()
        await pin.waitFor()
        expect(await pin.textContent(), 'its name is on the map').toMatch(theirs)
        found.push(...(await watch.look()))
        found.push(...(await watch.visit(`${site}/zoeken?gebied=${box.join()}`)))
        const lists: string[] = []
        await page.locator('.sk-pin--several').first().waitFor()
        for (const spot of await page.locator('.sk-pin--several').all()) {
          await spot.focus()
          await page.keyboard.press('Enter')
          lists.push(await page.locator('.sk-spot').innerText())
          found.push(...(await watch.look()))
        }
        expect(lists.join('\n'), 'and in a list').toMatch(theirs)
      },
      { viewport: { width: 1280, height: 900 } },
    )
    expect(found).toEqual([])
    return 'a pin, a spot and its list'
  },
  120_000,
)

proof(
  'echoed words of the address, in Chromium',
  'nothing runs',
  async () => {
    const found: string[] = []
    const words = encodeURIComponent(hostileText('zoek', 180))
    const pages = [
      '/zoeken?zoek=',
      '/agenda?zoek=',
      '/widget/zoeken?zoek=',
      '/widget-maken?zoek=',
      '/balie/zoeken?zoek=',
      '/briefje/gekregen?lijst=',
    ]
      .map((path) => path + words)
      .concat([
        `/aanbod/${words}`,
        `/widget-maken?kleur=${words}&lettertype=${words}`,
        `/zoeken?gebied=${words}`,
      ])
    await walk(async ({ page }) => {
      const watch = await watchPage(page)
      for (const path of pages) found.push(...(await watch.visit(site + path)))
    })
    expect(found).toEqual([])
    return `${pages.length} pages`
  },
  120_000,
)

proof(
  'in the page of a host: the list as HTML, oEmbed and the widget',
  'nothing runs, also without a policy',
  async () => {
    const { slug } = of('organisations')
    const text = async (path: string) => (await askRaw(site + path)).bytes.toString()
    const fragment = await text(`/widget/fragment?organisatie=${slug}`)
    const embed = JSON.parse(
      await text(`/oembed?url=${encodeURIComponent(`${site}/aanbod/${slugOf()}`)}`),
    ) as Record<string, string>
    const list = JSON.parse(
      await text(`/oembed?url=${encodeURIComponent(`${site}/zoeken?organisatie=${slug}`)}`),
    ) as Record<string, string>
    const addresses = [fragment, embed.html!, list.html!].map((body) => host.put({ body }))
    const found: string[] = []
    await walk(async ({ page }) => {
      const watch = await watchPage(page)
      for (const address of addresses) found.push(...(await watch.visit(address)))
      await page.evaluate((html) => (document.body.innerHTML = html), fragment)
      found.push(...(await watch.look()))
    })
    expect(found).toEqual([])
    return '4 ways in'
  },
)

const screens = (): string[] => {
  const [listing, organisation] = [of('listings').id, of('organisations').id]
  const most = [
    ...['', '/wacht', `/geschiedenis/${listing}`, `/voorstel/${listing}`, `/collections/listings/${listing}`],
    ...[
      `/collections/organisations/${organisation}`,
      '/collections/reports',
      `/importeren?import=${importId}`,
    ],
  ]
  const rest = [
    ...['/bellijst', '/cijfers', '/nieuw', '/importeren', `/collections/listings/${listing}/versions`],
    ...made.flatMap(({ collection, doc }) => [
      `/collections/${collection}`,
      `/collections/${collection}/${doc.id}`,
    ]),
    ...['reviews', 'claims', 'imports', 'mails'].map((slug) => `/collections/${slug}`),
  ]
  return inFull ? [...new Set([...most, ...rest])] : most
}

/** In the short form an owner opens what an editor does not. */
const screensFor = (who: string) => screens().filter((_, at) => inFull || (who === email ? at < 3 : at > 0))

for (const who of ['redactie@example.org', email])
  proof(
    `the screens of the cms, as ${who === email ? 'its owner' : 'an editor'}, in Chromium`,
    'nothing runs',
    async () => {
      const found: string[] = []
      await walk(async ({ page }) => {
        await enterAdmin(page, who)
        const watch = await watchPage(page)
        for (const path of screensFor(who)) found.push(...(await watch.visit(`${cms}/admin${path}`)))
      })
      expect(found).toEqual([])
      return `${screensFor(who).length} screens`
    },
    300_000,
  )

proof(
  'pages behind mailed links, and the local inbox, in Chromium',
  'nothing runs',
  async () => {
    const { rows } = await store.query(`select text from mails join mailroom.body on mail = mails.id`)
    const links = rows.flatMap(({ text }) => String(text).match(/https?:\/\/\S+token=\S+/g) ?? [])
    const found: string[] = []
    const some = [...new Set(links)].slice(-6)
    await walk(async ({ page }) => {
      const watch = await watchPage(page)
      for (const address of [`${cms}/api/inbox`, ...some]) found.push(...(await watch.visit(address)))
    })
    expect(found).toEqual([])
    return `${some.length + 1} pages`
  },
  120_000,
)

proof('JSON of the API, JSON-LD and oEmbed', 'can be read, and closes no script', async () => {
  const html = (await askRaw(`${site}/aanbod/${slugOf()}`)).bytes.toString()
  const scripts = Array.from(
    html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g),
    ([, said]) => said!,
  )
  expect(scripts.length).toBeGreaterThan(0)
  for (const said of scripts) {
    expect(() => JSON.parse(said)).not.toThrow()
    expect(said).not.toContain('<')
  }
  expect(JSON.stringify(scripts.map((said) => JSON.parse(said)))).toContain('__xss')
  for (const path of [
    `/api/v1/aanbod/${slugOf()}`,
    `/api/v1/aanbod?organisatie=${of('organisations').slug}`,
    '/api/v1/suggesties?q=hyperlink',
  ]) {
    const { headers, bytes } = await askRaw(site + path)
    expect(headers['content-type']).toMatch(/^application\/json/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    JSON.parse(bytes.toString())
  }
  return `${scripts.length} blocks of JSON-LD, 3 answers`
})

proof('calendars', 'no line of their own begins in one', async () => {
  const known =
    /^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-[A-Z]+|X-PUBLISHED-TTL|REFRESH-INTERVAL|SOURCE|URL|UID|DTSTAMP|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|SUMMARY|DESCRIPTION|LOCATION|GEO|STATUS|SEQUENCE|LAST-MODIFIED|CREATED|CATEGORIES|CONTACT|ORGANIZER|TRANSP|CLASS|COLOR|IMAGE|TZID|TZNAME|TZOFFSETFROM|TZOFFSETTO|TZURL|X-LIC-LOCATION|COMMENT)[;:]/
  let lines = 0
  for (const path of [
    `/aanbod/${slugOf()}/agenda.ics`,
    `/organisaties/${of('organisations').slug}/agenda.ics`,
    `/zoeken/agenda.ics?organisatie=${of('organisations').slug}`,
  ]) {
    const raw = (await askRaw(site + path)).bytes.toString()
    const unfolded = raw
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n')
      .filter(Boolean)
    for (const line of unfolded) {
      expect(line).toMatch(known)
      expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
    }
    expect(unfolded.join()).toContain('__xss')
    lines += unfolded.length
  }
  return `${lines} lines`
})

proof('XML: sitemap and oEmbed', 'can be read as XML, with nothing of theirs in it', async () => {
  const paths = [
    '/sitemap/stad.xml',
    '/sitemap/aanbod-1.xml',
    `/oembed?format=xml&url=${encodeURIComponent(`${site}/aanbod/${slugOf()}`)}`,
  ]
  const texts = await Promise.all(paths.map(async (path) => (await askRaw(site + path)).bytes.toString()))
  await walk(async ({ page }) => {
    for (const xml of texts) {
      const faults = await page.evaluate((said) => {
        const doc = new DOMParser().parseFromString(said, 'application/xml')
        return doc.querySelectorAll('parsererror, script, img, svg').length
      }, xml)
      expect(faults).toBe(0)
    }
  })
  return `${paths.length} files`
})

proof('the paper', 'holds no script, and leads to web, mail and telephone only', async () => {
  const pdf = (
    await askRaw(`${site}/zoeken/krant.pdf?organisatie=${of('organisations').slug}`)
  ).bytes.toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile|SubmitForm)\b/)
  const targets = Array.from(pdf.matchAll(/\/URI \(([^)]*)\)/g), ([, target]) => target!)
  for (const target of targets) expect(target).toMatch(/^(https?:|mailto:|tel:)/)
  return `${targets.length} links`
})

/** What a spreadsheet finds between the semicolons. */
const cellsOf = (csv: string): string[] =>
  Array.from(csv.replace(/^\ufeff/, '').matchAll(/"((?:[^"]|"")*)"|([^";\r\n]+)/g), ([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
  )

proof('what a partner takes along: CSV, XLSX and JSON', 'no cell runs as a formula', async () => {
  const headers = { authorization: `JWT ${await tokenOf(email)}` }
  const get = async (format: string) =>
    (await askRaw(`${cms}/api/export/listings/${format}`, { headers })).bytes
  const csv = (await get('csv')).toString('utf8')
  expect(csv).toContain('HYPERLINK')
  for (const cell of cellsOf(csv)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/)
  const sheets = Object.entries(unzipSync(await get('xlsx')))
  for (const [name, bytes] of sheets)
    if (name.endsWith('.xml')) expect(Buffer.from(bytes).toString()).not.toMatch(/<f[ >]|<script/)
  JSON.parse((await get('json')).toString())
  return `${csv.split('\n').length} lines, ${sheets.length} parts`
})

proof('mails that came of it', 'one line of subject, and HTML with words only', async () => {
  const { rows } = await store.query(
    `select subject, recipient, html, text from mails join mailroom.body on mail = mails.id`,
  )
  const ours = rows.filter(({ html, subject }) =>
    /__xss|HYPERLINK|onerror|&lt;/.test(`${String(html)}${String(subject)}`),
  )
  expect(ours.length).toBeGreaterThan(0)
  const pages = ours.map(({ html }) => host.put({ body: String(html) }))
  for (const { subject, recipient, html } of ours) {
    expect(`${String(subject)}${String(recipient)}`).not.toMatch(/[\r\n\u2028\u2029]/)
    expect(String(html)).not.toMatch(/<(img|script|svg|iframe|form)|href="(?!https?:)/i)
  }
  const found: string[] = []
  await walk(async ({ page }) => {
    const watch = await watchPage(page)
    for (const address of pages.slice(0, inFull ? 50 : 4)) found.push(...(await watch.visit(address)))
  })
  expect(found).toEqual([])
  return `${ours.length} mails`
})

proof(
  'addresses that run when pressed, in every field for an address',
  'refused when saved, or no link',
  async () => {
    const wicked = [
      'javascript:window.__xss=1',
      ' JaVaScRiPt:window.__xss=1',
      'java\tscript:window.__xss=1',
      'data:text/html,<script>1</script>',
      'vbscript:x',
      '//kwaad.example',
      'https://x"onclick="window.__xss=1',
    ]
    const id = of('listings').id
    const said: string[] = []
    for (const address of wicked)
      for (const data of [{ contact: { website: address } }, { whereabouts: 'online', onlineUrl: address }]) {
        const { status } = await editor.ask('PATCH', `/listings/${id}?draft=true`, {
          ...data,
          _status: 'draft',
        })
        said.push(String(status))
      }
    for (const address of wicked)
      said.push(
        String(
          (await owner.ask('PATCH', `/organisations/${of('organisations').id}`, { website: address })).status,
        ),
      )
    const { body } = await editor.ask('GET', `/listings/${id}?draft=true`)
    expect(JSON.stringify(body.contact)).not.toMatch(/javascript:|vbscript:|data:text/i)
    return `${said.length} saves: ${[...new Set(said)].join(', ')}`
  },
)
