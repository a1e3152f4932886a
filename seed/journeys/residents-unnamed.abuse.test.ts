import { request } from 'node:http'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { readNote } from '#ops/running.ts'
import { pointCanary, wordsCanary } from '#seed/leaks/canary.ts'
import { type Output, sayFound, sweep } from '#seed/leaks/sweep.ts'
import { askRaw } from './leaks/ask-raw.ts'
import { sendForm } from './leaks/hostile-town.ts'
import { openStore, type Store } from './leaks/open-store.ts'
import { pageOutputs } from './leaks/public-outputs.ts'

// Somebody says everything about herself, everywhere, also where it is refused. Nobody may find her in what the house writes.
const site = inject('siteUrl')
const cms = inject('cmsUrl')
let store: Store

const her = {
  name: 'Fredegonda Zwaluwenberghs',
  mail: 'fredegonda.zw@prive-adres.example',
  phone: '06-38172654',
  postcode: '5643 VK',
  door: 'Wrakkelpad 1177',
  story: 'mijnexzoektmijoveral',
  network: '203.0.113.177',
  device: 'Qrombulphone/9.1',
  point: { lat: 51.448893, lng: 5.463917 },
}
const canaries = [
  ...['name', 'mail', 'phone', 'door', 'story', 'network', 'device'].map((what) =>
    wordsCanary(what, her[what as 'name']),
  ),
  wordsCanary('postcode', her.postcode),
  pointCanary('point', her.point),
]
const { lat, lng } = her.point
const all = `${her.name} ${her.mail} ${her.phone} ${her.postcode} ${her.door} ${her.story} ${lat},${lng}`
const said = encodeURIComponent(all)
const headers = {
  'x-forwarded-for': her.network,
  'user-agent': her.device,
  referer: `https://example.org/?q=${said}`,
  cookie: `wie=${said}`,
  'accept-language': 'nl',
}
let asked = 0
let worst = 0

beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store?.close())

async function ask(address: string, more: { method?: string; headers?: object; body?: string } = {}) {
  asked++
  const { status } = await askRaw(address, { ...more, headers: { ...headers, ...more.headers } })
  worst = Math.max(worst, status)
  return status
}

/** Bytes that no client would send. */
const sendBytes = (host: string, bytes: string) =>
  new Promise<void>((resolve) => {
    asked++
    const { port } = new URL(host)
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes))
    socket
      .on('error', () => resolve())
      .on('close', () => resolve())
      .resume()
    setTimeout(() => socket.destroy(), 2_000)
  })

/** Leaves in the middle of a form. */
const leave = (address: string) =>
  new Promise<void>((resolve) => {
    asked++
    const half = request(address, { method: 'POST', headers: { ...headers, 'content-length': '5000' } })
    half.on('error', () => resolve()).on('close', () => resolve())
    half.write(`text=${said}`)
    setTimeout(() => half.destroy(), 100)
  })

proof(
  'she asks every page and every endpoint with all she has',
  'answered',
  async () => {
    const pages = Object.keys(pageOutputs).map((file) =>
      `/${file}`
        .replace(/\.(astro|ts)$/, '')
        .replace(/\/index$/, '')
        .replace(/\[[^\]]+\]/g, said),
    )
    for (const page of pages) await ask(`${site}${page}?zoek=${said}&nabij=${lat},${lng}&q=${said}`)
    for (const words of [
      `zoek=${said}`,
      `nabij=${lat},${lng}&straal=500`,
      `gebied=${lng},${lat},5.5,51.5`,
      `wijk=${said}`,
      `dag=${said}`,
      `organisatie=${said}`,
      `leeftijd=${said}`,
      `onzin=${said}`,
      `zoek=%E0%A4%A`,
      `zoek=${'x'.repeat(9_000)}${said}`,
    ])
      for (const path of [
        '/zoeken',
        '/agenda',
        '/widget/zoeken',
        '/api/v1/aanbod',
        '/api/v1/kaart',
        '/api/v1/suggesties',
        '/balie/zoeken',
        '/zoeken/krant.pdf',
        '/zoeken/agenda.ics',
      ])
        await ask(`${site}${path}?${words}`)
    for (const path of [
      `/${said}`,
      `/aanbod/${said}`,
      `/api/v1/aanbod/${said}`,
      `/api/v1/${said}`,
      `/media/${said}`,
      `/oembed?url=${said}`,
    ])
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']) await ask(site + path, { method })
    return `${asked} questions, worst answer ${worst}`
  },
  120_000,
)

proof(
  'she sends every form, also with faults, from another page, half and broken',
  'taken or refused',
  async () => {
    const { listings } = JSON.parse((await askRaw(`${site}/api/v1/aanbod?zoek=koffie`)).bytes.toString()) as {
      listings: { slug: string; organisations: { slug: string }[] }[]
    }
    const { slug, organisations } = listings[0]!
    const forms = ['plek', 'tijd', 'contact', 'onveilig', 'anders', 'gestopt'].map(
      (wat) => `/aanbod/${slug}/klopt-niet?wat=${wat}`,
    )
    forms.push('/iets-toevoegen', `/organisaties/${organisations[0]!.slug}/van-jou`, '/klopt-niet?wat=anders')
    const filled = {
      text: all,
      place: her.door,
      answerTo: her.mail,
      email: her.mail,
      name: her.name,
      phone: her.phone,
    }
    const statuses = await Promise.all(
      forms.map((form) =>
        sendForm(form, {
          ...filled,
          what: all,
          reach: her.mail,
          proof: all,
          title: her.story,
          website: '',
          times: '',
        }),
      ),
    )
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const body = new URLSearchParams({ ...filled, stamp: 'x', answer: '1' }).toString()
    for (const path of forms) {
      await ask(site + path, {
        method: 'POST',
        headers: { ...form, origin: site, 'sec-fetch-site': 'same-origin' },
        body,
      })
      await ask(site + path, { method: 'POST', headers: { ...form, origin: 'https://elders.example' }, body })
      await leave(site + path)
    }
    await Promise.all(
      forms.map((form) =>
        sendForm(form, {
          ...filled,
          text: `\u0000${all}`,
          what: `\u0000${all}`,
          name: `\u0000${her.name}`,
          proof: all,
        }),
      ),
    )
    await ask(`${site}/voorbeeld`, { method: 'POST', headers: form, body: `voorbeeld=${said}` })
    await ask(`${site}/telling`, { method: 'POST', body: all })
    for (const host of [site, cms]) {
      await sendBytes(host, `GET /zoeken?zoek=${all} HTTP/1.1\r\nHost: x\r\n\r\n`)
      await sendBytes(host, `${all}\r\n\r\n`)
      await sendBytes(host, `GET / HTTP/1.1\r\nHost: x\r\nX-Me: ${'y'.repeat(40_000)}${all}\r\n\r\n`)
      await sendBytes(
        host,
        `POST /iets-toevoegen HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n${all}`,
      )
    }
    return `${forms.length} forms: ${statuses.join(', ')}`
  },
  120_000,
)

proof(
  'she knocks at the cms, where she has no account',
  'refused',
  async () => {
    const json = { 'content-type': 'application/json' }
    const send = (path: string, body: unknown, type: object = json) =>
      ask(cms + path, {
        method: 'POST',
        headers: { ...type, origin: cms },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
    await send('/api/users/login', { email: her.mail, password: her.story })
    await send('/api/users/login', { email: all, password: her.phone })
    // A sign that Postgres cannot keep: the statement fails with all that was in it.
    await send('/api/users/login', { email: `${her.mail}\u0000`, password: her.story })
    await send('/api/users/forgot-password', { email: `\u0000${her.mail}` })
    await send('/api/users/forgot-password', { email: her.mail })
    await send('/api/users/reset-password', { token: her.story, password: her.phone })
    await send('/api/help/receive', { text: all })
    await send('/api/usage/receive', { text: all })
    await send('/api/users/login', `{"email": "${her.mail}`)
    const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    for (const path of [
      '/api/sign-in',
      '/api/sign-in/open',
      '/api/freshness',
      '/api/invitation',
      '/api/claim',
      '/api/help/report',
    ])
      await send(
        path,
        new URLSearchParams({ email: her.mail, token: her.story, name: her.name, reason: all }).toString(),
        form,
      )
    for (const path of [
      `/api/listings/${said}`,
      `/api/users?where[email][equals]=${said}`,
      `/api/listings?where[id][equals]=${said}`,
      `/api/${said}`,
      `/admin/${said}`,
      `/admin/login?redirect=${said}`,
      `/api/sign-in/open?token=${said}`,
      `/api/listings?sort=${said}&limit=${said}`,
    ])
      await ask(cms + path)
    expect(worst).toBeLessThan(600)
    return `${asked} questions in all`
  },
  120_000,
)

proof(
  'the search engine stands still while she asks',
  'the fault is written down without her',
  async () => {
    const note = readNote(path.join(inject('dataDir'), 'run'), 'meilisearch')!
    const meilisearch = Number.parseInt(note.mark, 10)
    process.kill(meilisearch, 'SIGSTOP')
    try {
      const asking = ['/zoeken', '/api/v1/aanbod', '/api/v1/kaart', '/agenda', '/zoeken/krant.pdf'].map(
        (page) =>
          ask(
            `${site}${page}?zoek=${said}${page.endsWith('kaart') ? `&beeld=${lng},${lat},5.5,51.5&zoom=14` : ''}`,
          ),
      )
      return `answers: ${(await Promise.all(asking)).join(', ')}`
    } finally {
      process.kill(meilisearch, 'SIGCONT')
    }
  },
  120_000,
)

const isClean = async (outputs: Output[]) => {
  const { found, bytes } = await sweep(outputs, canaries)
  expect(found, sayFound(found)).toEqual([])
  return `${outputs.length} of them, ${Math.round(bytes / 1_000)} kB, ${canaries.length} things: nothing`
}

proof('every log of the house, that of Postgres as well', 'nothing that says who she is', () => {
  const dir = path.join(inject('dataDir'), 'logs')
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
  expect(names.join()).toMatch(/postgres/)
  return isClean(
    names.map((name) => ({ kind: 'log', where: name, bytes: readFileSync(path.join(dir, name)) })),
  )
})

/** What she sent on purpose, to be read and answered by people; forgotten by `cms/help`. */
const asMeant = [
  'public.reports',
  'public.claims',
  'public.mails',
  'mailroom.body',
  'help.reporter',
  'public.reports_texts',
]

proof(
  'every table of the database but those of her own messages',
  'nothing that says who she is',
  async () => {
    const { rows } =
      await store.query(`select table_schema || '.' || table_name as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`)
    const outputs: Output[] = []
    for (const { name } of rows) {
      if (asMeant.includes(String(name))) continue
      const [schema, table] = String(name).split('.') as [string, string]
      const stored = await store.query(`select * from "${schema}"."${table}" limit 5000`)
      outputs.push({ kind: 'table', where: String(name), bytes: Buffer.from(JSON.stringify(stored.rows)) })
    }
    return isClean(outputs)
  },
  120_000,
)
