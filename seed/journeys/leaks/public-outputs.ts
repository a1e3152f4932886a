import { writeNote } from '#site/note/note-code.ts'
import { askRaw } from './ask-raw.ts'
import type { Output } from '#seed/leaks/sweep.ts'

/** What the addresses are about: a listing with its organisation, areas where it is or was, and words to look for. */
export type About = {
  site: string
  slugs: string[]
  organisation: string
  organisationId: string
  theme: string
  areas: { code: string; slug: string }[]
  point: { lat: number; lng: number }
  words: string[]
  widget: string
  today: string
}
type Addresses = (about: About) => string[]

const each = (slugs: string[], to: (slug: string) => string) => slugs.map(to)
const esc = encodeURIComponent
const codes = ({ areas }: About) => areas.map(({ code }) => code)
const area = (code: string) => (code.startsWith('WK') ? 'wijk' : 'buurt')
const box = ({ lat, lng }: { lat: number; lng: number }, by: number) =>
  [lng - by, lat - by, lng + by, lat + by].map((degrees) => degrees.toFixed(5)).join()

/** Questions as the address bar has them: by words, by organisation, by theme, by place in every way. */
export const questions = (about: About): string[] => [
  '',
  ...about.words.map((word) => `zoek=${esc(word)}`),
  // With a slip: nothing that was there may be what somebody meant.
  ...about.words.map((word) => `zoek=${esc(word.slice(0, 4) + word.slice(5))}`),
  `organisatie=${about.organisation}`,
  `organisatie=${about.organisation}&weergave=lijst`,
  `thema=${about.theme}`,
  `thema=${about.theme}&weergave=lijst`,
  ...codes(about).flatMap((code) => [
    `${area(code)}=${code}&organisatie=${about.organisation}`,
    `nabij=${code}&straal=500&sorteer=afstand&organisatie=${about.organisation}`,
    `nabij=${code}&straal=10000&sorteer=afstand&organisatie=${about.organisation}`,
    `nabij=${code}&thema=${about.theme}`,
  ]),
  ...[0.0005, 0.005, 0.05].map((by) => `gebied=${box(about.point, by)}&organisatie=${about.organisation}`),
]

const noteOf = ({ slugs, today }: About) => writeNote({ slugs: slugs.slice(0, 1), madeOn: today })

/** Every file in `site/pages`, with what is asked of it. A test holds it complete. */
export const pageOutputs: Record<string, Addresses> = {
  '404.astro': ({ slugs }) => each(slugs, (slug) => `/aanbod/${slug}/bestaat-niet`),
  '500.astro': () => ['/500'],
  '[page].astro': () => ['/over', '/privacy', '/toegankelijkheid'],
  'aanbod/[slug].astro': ({ slugs }) => [
    ...each(slugs, (slug) => `/aanbod/${slug}`),
    ...each(slugs, (slug) => `/aanbod/${slug}?taal=en`),
  ],
  'aanbod/[slug]/agenda.ics.ts': ({ slugs }) => each(slugs, (slug) => `/aanbod/${slug}/agenda.ics`),
  'aanbod/[slug]/klopt-niet.astro': ({ slugs }) =>
    slugs.flatMap((slug) =>
      ['', 'plek', 'tijd', 'contact', 'gestopt', 'onveilig', 'anders'].map(
        (wat) => `/aanbod/${slug}/klopt-niet?wat=${wat}`,
      ),
    ),
  'agenda.astro': (about) => questions(about).map((question) => `/agenda?${question}`),
  'agenda.ics.ts': (about) =>
    questions(about)
      .slice(0, 8)
      .map((question) => `/agenda.ics?${question}`),
  'balie/[...page].astro': (about) => [
    ...each(about.slugs, (slug) => `/balie/aanbod/${slug}`),
    ...questions(about).map((question) => `/balie/zoeken?${question}`),
  ],
  'balie/index.astro': ({ areas }) => ['/balie', ...areas.map(({ code }) => `/balie?plek=${code}`)],
  'bedankt.astro': () => ['/bedankt?voor=melding'],
  'briefje/gekregen.astro': (about) => [`/briefje/gekregen?lijst=${noteOf(about)}`],
  'briefje/index.astro': (about) => [`/briefje?lijst=${noteOf(about)}`],
  'iets-toevoegen.astro': () => ['/iets-toevoegen'],
  'index.astro': () => ['/'],
  'kaart/gebieden.json.ts': () => ['/kaart/gebieden.json'],
  'klopt-niet.astro': () => ['/klopt-niet?wat=anders'],
  'nabij/buurten.json.ts': () => ['/nabij/buurten.json'],
  'oembed.ts': ({ site, slugs, words }) =>
    ['json', 'xml'].flatMap((format) => [
      ...each(slugs, (slug) => `/oembed?format=${format}&url=${esc(`${site}/aanbod/${slug}`)}`),
      ...words.map((word) => `/oembed?format=${format}&url=${esc(`${site}/zoeken?zoek=${esc(word)}`)}`),
    ]),
  'organisaties/[slug].astro': ({ organisation }) => [`/organisaties/${organisation}`],
  'organisaties/[slug]/agenda.ics.ts': ({ organisation }) => [`/organisaties/${organisation}/agenda.ics`],
  'organisaties/[slug]/klopt-niet.astro': ({ organisation }) => [`/organisaties/${organisation}/klopt-niet`],
  'organisaties/[slug]/van-jou.astro': ({ organisation }) => [`/organisaties/${organisation}/van-jou`],
  'robots.txt.ts': () => ['/robots.txt'],
  'sitemap.xml.ts': () => ['/sitemap.xml'],
  'sitemap/[part].xml.ts': () => ['/sitemap/stad.xml', '/sitemap/aanbod-1.xml'],
  'thema/[brand].css.ts': () => ['/thema/0d5f50.css'],
  'voorbeeld.astro': () => ['/voorbeeld'],
  'widget-maken.astro': (about) =>
    questions(about).map((question) => `/widget-maken?${question}&aanbod-erbij=${about.slugs[0]}`),
  'widget/aanbod/[slug].astro': ({ slugs }) => each(slugs, (slug) => `/widget/aanbod/${slug}`),
  'widget/fragment.ts': (about) => [
    ...questions(about).map((question) => `/widget/fragment?${question}`),
    ...each(about.slugs, (slug) => `/widget/fragment?aanbod=${slug}`),
  ],
  'widget/index.astro': () => ['/widget'],
  'widget/set/[id].astro': ({ widget }) => [`/widget/set/${widget}`],
  'widget/stijl.css.ts': () => ['/widget/stijl.css'],
  'widget/zoeken.astro': (about) =>
    questions(about).flatMap((question) =>
      ['lijst', 'kaart', 'agenda'].map((toon) => `/widget/zoeken?${question}&toon=${toon}`),
    ),
  'wijken/[slug].astro': ({ areas }) => areas.map(({ slug }) => `/wijken/${slug}`),
  'wijken/[slug]/agenda.ics.ts': ({ areas }) => areas.map(({ slug }) => `/wijken/${slug}/agenda.ics`),
  'wijken/[slug]/krant.pdf.ts': ({ areas }) => areas.map(({ slug }) => `/wijken/${slug}/krant.pdf`),
  'wijken/index.astro': () => ['/wijken'],
  'zoeken.astro': (about) => questions(about).map((question) => `/zoeken?${question}`),
  'zoeken/agenda.ics.ts': (about) => questions(about).map((question) => `/zoeken/agenda.ics?${question}`),
  'zoeken/krant.pdf.ts': ({ organisation }) =>
    ['a4', 'a5', 'boekje', 'groot'].map(
      (vorm) => `/zoeken/krant.pdf?organisatie=${organisation}&vorm=${vorm}`,
    ),
}

/** Every endpoint in `site/api/endpoints.ts`. A test holds it complete. */
export const apiOutputs: Record<string, Addresses> = {
  '/api/v1/aanbod': (about) => [
    ...questions(about).map((question) => `/api/v1/aanbod?${question}`),
    ...codes(about).map((code) => `/api/v1/aanbod?${area(code)}=${code}`),
  ],
  '/api/v1/aanbod/…': ({ slugs }) => each(slugs, (slug) => `/api/v1/aanbod/${slug}`),
  '/api/v1/kaart': (about) =>
    ['', `organisatie=${about.organisation}`].flatMap((question) =>
      Array.from(
        { length: 23 },
        (_, zoom) => `/api/v1/kaart?${question}&beeld=${box(about.point, 60 / 2 ** zoom)}&zoom=${zoom}`,
      ),
    ),
  '/api/v1/kaart/zonder-plek': ({ organisation, areas }) => [
    `/api/v1/kaart/zonder-plek?organisatie=${organisation}`,
    ...areas.map(({ code }) => `/api/v1/kaart/zonder-plek?${area(code)}=${code}`),
  ],
  '/api/v1/status': () => ['/api/v1/status'],
  '/api/v1/suggesties': ({ words }) =>
    words.flatMap((word) =>
      [word, word.slice(0, 4), word.slice(0, 8)].map((q) => `/api/v1/suggesties?q=${esc(q)}`),
    ),
}

/** All addresses of the site that could show something of these listings, by the name of what answers. */
export const publicAddresses = (about: About): [kind: string, path: string][] =>
  Object.entries({ ...pageOutputs, ...apiOutputs }).flatMap(([kind, to]) =>
    [...new Set(to(about))].map((path): [string, string] => [kind, path]),
  )

/** Asks them all, a few at once, with their headers. */
export async function* askPublic(
  site: string,
  addresses: [kind: string, path: string][],
  encoding = 'identity',
): AsyncGenerator<Output & { status: number }> {
  for (let at = 0; at < addresses.length; at += 4) {
    const asked = addresses.slice(at, at + 4).map(async ([kind, path]) => {
      const { status, headers, bytes } = await askRaw(site + path, {
        headers: { 'accept-encoding': encoding },
      })
      // What somebody asked comes back in links and fields; what was found for it is looked at apart.
      return [
        { kind, where: path, bytes, status },
        { kind: 'headers', where: path, bytes: Buffer.from(JSON.stringify(headers)), status },
      ]
    })
    for (const both of await Promise.all(asked)) yield* both
  }
}
