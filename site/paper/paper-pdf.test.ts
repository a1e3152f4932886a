import { beforeAll, describe, expect, test } from 'vitest'
import type { ListingDocument } from '#search/document.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { paperForms } from './paper-form.ts'
import { printPaper } from './testing/print-paper.ts'
import { allOf, type ReadPdf, type ReadTag, readPdf } from './testing/read-pdf.ts'

const secret: Partial<ListingDocument> = {
  title: 'Veilig thuis',
  whereabouts: { at: 'secret', municipality: { code: 'GM0772', name: 'Eindhoven', level: 'municipality' } },
}
const oddTitles = [
  `Heel ${'lange '.repeat(60)}naam`,
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(2).trim(),
  'Українська бібліотека & <koffie>',
  'Türkçe sohbet: ğüşiöç İstanbul',
  'Rozmowy po polsku: zażółć gęślą jaźń',
  'دروس اللغة العربية',
  'Chinees 中文 leren ☕',
]

/** A town's worth: many of a kind, odd ones among them, some with a phone and some without. */
const many = (count: number): ListingDocument[] =>
  Array.from({ length: count }, (_, i) =>
    someListing(`aanbod-${i}`, {
      title: i < oddTitles.length ? oddTitles[i]! : `Aanbod ${i}`,
      summary: 'Kom binnen. '.repeat(1 + (i % 9)),
      ...(i === 20 && secret),
      contact: {
        phone: i % 2 ? '040 123 45 67' : null,
        email: null,
        website: null,
        whatsapp: null,
        person: null,
      },
    }),
  )

const headings = (pdf: ReadPdf, role: string) => allOf(pdf, role).map(({ text }) => text)

describe.each(paperForms)('in the form %s', (form) => {
  let [none, one, all]: ReadPdf[] = []
  beforeAll(async () => {
    ;[none, one, all] = await Promise.all(
      [0, 1, 300].map(async (count) => readPdf(await printPaper(many(count), { form }))),
    )
  })

  test('it says in which language it is, what it is called, and that it has a structure', () => {
    for (const pdf of [none!, one!, all!]) {
      expect(pdf).toMatchObject({ language: 'nl-NL', title: 'Wijkkrant Binnenstad', isTagged: true })
      expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(allOf(pdf, 'H1').map(({ text }) => text)).toEqual(['Binnenstad'])
    }
  })

  test('the sheets are A4', () => {
    const [width, height] = all!.size
    const [short, long] = [Math.min(width, height), Math.max(width, height)]
    expect([short, long].map(Math.round)).toEqual([595, 842])
    expect(width > height).toBe(form === 'boekje')
  })

  test('without anything to tell it tells whom to call', () => {
    expect(none!.texts.join()).toContain('We vonden nu niets voor Binnenstad. Bel gerust.')
    expect(none!.texts.join()).toContain('040 238 8998')
    expect(headings(none!, 'H2')).toEqual(['Bel als je hulp nodig hebt'])
  })

  test('one listing is told whole: what, when, where, what it costs, and how to get there', () => {
    const text = one!.texts.join('\n').replace(/\s+/g, ' ')
    for (const told of [
      'Wanneer: Elke dinsdag, 10.00 – 12.00',
      'Waar: Buurthuis De Brug, Brugstraat 1, 5611 AA Eindhoven',
      'Kosten: Gratis',
      'Meedoen: Gewoon binnenlopen',
      'Bel 040 238 8998 (WIJeindhoven)',
    ])
      expect(text).toContain(told)
    expect(headings(one!, 'H3')).toContain('Dinsdag 24 november')
  })

  test('what is in it is said on the front, where the drawing leaves room for it', () => {
    // In a booklet the front is the right half of the first side.
    for (const pdf of [one!, all!]) expect(pdf.texts[0]).toContain('In deze krant')
  })

  test('every listing stands once under its theme and once on its day', () => {
    const titles = headings(all!, 'H3')
    for (let i = oddTitles.length; i < 300; i++) {
      if (i === 20) continue
      expect(titles.filter((title) => title === `Aanbod ${i}`)).toHaveLength(1)
    }
    const days = allOf(all!, 'LI').filter(({ text }) => text.includes('10.00 – 12.00'))
    expect(days).toHaveLength(300)
    expect(new Set(days.map(({ text }) => text.replace(/blz\. \d+/, ''))).size).toBe(300)
    expect(titles).toHaveLength(300 + ['Dinsdag 24 november', 'WIJeindhoven', 'Politie'].length)
  })

  test('no listing goes on on the next page', () => {
    // An element that lies on two pages is met on both, and on the second it does not begin with its heading.
    const withCode = allOf(all!, 'Sect').filter(({ children }) => hasQr(children))
    const listings = withCode.filter(({ children }) => children[0]?.role === 'H3')
    expect(listings).toHaveLength(300)
    expect(new Set(listings.map(({ text }) => text)).size).toBe(300)
    expect(listings.every(({ text }) => text.includes('Wanneer:') && text.includes('Bel 040'))).toBe(true)
    // The other one is the front page.
    expect(withCode).toHaveLength(301)
  })

  test('no heading stands at the foot of a page by itself', () => {
    for (const tags of all!.tags) {
      const flat = tags.flatMap(leaves)
      expect(['H1', 'H2', 'H3']).not.toContain(flat.at(-1)?.role)
    }
  })

  test('a code says where it leads, and every link says so too', () => {
    const alts = allOf(all!, 'Figure').map(({ alt }) => alt)
    expect(alts).toContain('QR-code naar Aanbod 42')
    expect(alts).toContain('QR-code naar de nieuwste krant op de site')
    expect(alts.every(Boolean)).toBe(true)
    expect(all!.links.every(({ contents }) => contents !== '')).toBe(true)
    expect(all!.links.map(({ url }) => url)).toContain('https://kaart.gemeente.nl/aanbod/aanbod-42')
    expect(all!.links.map(({ url }) => url)).toContain('tel:0402388998')
  })

  test('bookmarks name the week with its days, and the themes', () => {
    expect(all!.bookmarks.map(({ title }) => title)).toEqual([
      'Binnenstad',
      'Deze week',
      'En verder',
      'Bel als je hulp nodig hebt',
    ])
    expect(all!.bookmarks[1]!.items.map(({ title }) => title)).toEqual(['Dinsdag 24 november'])
  })

  test('odd titles are all there', () => {
    const titles = headings(all!, 'H3').map((title) => title.replace(/\s+/g, ''))
    for (const title of [oddTitles[0]!, oddTitles[1]!, oddTitles[2]!, oddTitles[3]!, oddTitles[4]!])
      expect(titles).toContain(title.replace(/\s+/g, ''))
    expect(headings(all!, 'H3')).toContain('Chinees … leren')
  })

  test('nothing is drawn without saying whether it is to be read', () => {
    expect(all!.loose).toEqual([])
    expect(one!.loose).toEqual([])
  })

  test('the number of a page is no part of what is read', () => {
    const read = all!.tags.flat().map(({ text }) => text)
    expect(all!.texts[1]).toContain('Bel 040 238 8998')
    expect(read.join()).not.toMatch(/Wijkkrant Binnenstad · /)
  })
})

const leaves = (tag: ReadTag): ReadTag[] => (tag.children.length === 0 ? [tag] : tag.children.flatMap(leaves))
const hasQr = (tags: ReadTag[]) =>
  tags.some(({ role, children }) => role === 'Link' && children.some((one) => one.role === 'Figure'))

test('a secret address is in none of it', async () => {
  const listing = someListing('veilig', secret)
  const pdf = await printPaper([listing])
  const { texts, links } = await readPdf(pdf)
  expect(texts.join().replace(/\s+/g, ' ')).toContain('Het adres houden we geheim. Het is in Eindhoven.')
  expect(texts.join() + JSON.stringify(links)).not.toMatch(/Brugstraat|De Brug|5611/)
})

test('every link is in the tree that screen readers follow', async () => {
  const source = (await printPaper(many(40))).toString('latin1')
  const count = (what: RegExp) => [...source.matchAll(what)].length
  const links = count(/\/Subtype \/Link/g)
  expect(links).toBeGreaterThan(80)
  expect(count(/\/StructParent \d/g)).toBe(links)
  expect(count(/\/Type \/OBJR/g)).toBe(links)
  expect(count(/\/FontFile2 /g)).toBe(count(/\/Type \/FontDescriptor/g))
})

test('more than fits is said on the front', async () => {
  const { texts } = await readPdf(await printPaper(many(3), { total: 1234 }))
  expect(texts[0]!.replace(/\s+/g, ' ')).toContain('Hier staan er 3 van de 1.234.')
})

test('a booklet is whole sheets with the front on the right of the first side', async () => {
  const pdf = await readPdf(await printPaper(many(12), { form: 'boekje' }))
  expect(pdf.pages % 2).toBe(0)
  const [first] = pdf.tags
  const h1 = first!.flatMap((tag) => allOf({ ...pdf, tags: [[tag]] }, 'H1'))
  expect(h1).toHaveLength(1)
  expect(pdf.texts[0]).toContain('Bel als je hulp nodig hebt')
})

test('in large print no letter is smaller than 18 points', async () => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(await printPaper(many(12), { form: 'groot' })),
    verbosity: 0,
  })
  const doc = await task.promise
  for (let n = 1; n <= doc.numPages; n++) {
    const { items } = await (await doc.getPage(n)).getTextContent()
    const sizes = items.flatMap((item) =>
      'str' in item && item.str.trim() ? [Math.hypot(item.transform[0], item.transform[1])] : [],
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
  }
  await task.destroy()
})
