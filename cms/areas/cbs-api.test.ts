import { describe, expect, test } from 'vitest'
import type { AreaLevel } from '#search/vocabulary.ts'
import { fetchAreas } from './cbs-api.ts'
import type { CbsArea } from './cbs-feature.ts'
import { collectAreas } from './collect-areas.ts'
import { fakeCbs, type Trouble } from './fake-cbs.ts'
import type { CbsOptions } from './read-pages.ts'
import { readTown } from './read-town.ts'
import { toCbsFeatures } from './to-cbs-features.ts'

const town = readTown()
const features = toCbsFeatures(town.features)

async function ask(
  trouble: Trouble | null,
  options: Partial<CbsOptions> = {},
  level: AreaLevel = 'neighbourhood',
) {
  await using cbs = await fakeCbs(features)
  cbs.trouble = trouble
  const waits: number[] = []
  const wait = async (ms: number) => void waits.push(ms)
  const pages = []
  for await (const page of fetchAreas(level, town.municipalityCode, { base: cbs.base, wait, ...options })) {
    pages.push(page)
  }
  return { pages, areas: pages.flat(), waits, asked: cbs.asked }
}

describe(`the CBS answers (${town.source})`, () => {
  test('a town comes in page by page, each neighbourhood once', async () => {
    const { pages, areas } = await ask(null, { pageSize: 2 })
    expect(areas.map((area) => area.code)).toEqual(town.features.map((f) => f.properties.code))
    expect(pages).toHaveLength(Math.ceil(town.features.length / 2))
    expect(pages.length).toBeGreaterThan(1)
  })

  test('a neighbourhood says where it belongs and how many people live there', async () => {
    const { areas } = await ask(null)
    const { code, naam, wijkcode, gm, inw } = town.features[0]!.properties
    expect(areas[0]).toMatchObject({
      code,
      name: naam,
      parentCode: wijkcode,
      municipalityCode: gm,
      population: inw,
    })
  })

  test('a number the CBS keeps to itself is not known', async () => {
    await using cbs = await fakeCbs(toCbsFeatures([withPeople(null), withPeople(0)]))
    const areas = await all(fetchAreas('neighbourhood', town.municipalityCode, { base: cbs.base }))
    expect(areas.map((area) => area.population)).toEqual([null, 0])
  })

  test('the water of a municipality is not an area of its own', async () => {
    const { areas } = await ask(null, {}, 'municipality')
    expect(areas.map((area) => area.code)).toEqual([town.municipalityCode])
  })

  test('a town is complete: a municipality, its districts, their neighbourhoods', async () => {
    await using cbs = await fakeCbs(features)
    const areas = await collectAreas(town.municipalityCode, { base: `${cbs.base}/` })
    const codes = new Set(areas.map((area) => area.code))
    expect(areas[0]).toMatchObject({ code: town.municipalityCode, level: 'municipality', parentCode: null })
    expect(codes.size).toBe(1 + features.wijken.length + features.buurten.length)
    expect(areas.slice(1).every((area) => codes.has(area.parentCode!))).toBe(true)
  })

  test('a municipality that does not exist is named', async () => {
    await using cbs = await fakeCbs(features)
    await expect(collectAreas('GM0001', { base: cbs.base })).rejects.toThrow('kent gemeente GM0001 niet')
  })

  test('half a municipality is refused', async () => {
    await using cbs = await fakeCbs({ ...features, wijken: features.wijken.slice(1) })
    await expect(collectAreas(town.municipalityCode, { base: cbs.base })).rejects.toThrow(
      'maar dat gaf het CBS niet',
    )
  })
})

describe('the CBS is having a bad day', () => {
  const count = town.features.length

  test('errors that pass are waited out, longer each time', async () => {
    const { areas, waits } = await ask({ is: 'refusing', status: 503, times: 3 })
    expect([areas.length, waits]).toEqual([count, [500, 1000, 2000]])
  })

  test('errors that stay are told after a few attempts', async () => {
    const trouble: Trouble = { is: 'refusing', status: 500, times: 99 }
    await expect(ask(trouble, { retries: 2 })).rejects.toThrow(
      'antwoordde met fout 500. Na 3 pogingen opgegeven.',
    )
  })

  test('an address that does not exist is not tried again', async () => {
    await expect(ask({ is: 'refusing', status: 404, times: 1 })).rejects.toThrow('Klopt CBS_API_URL')
  })

  test.each([
    ['7', 7_000],
    ['86400', 60_000],
    ['Wed, 01 Jan 2020 00:00:00 GMT', 0],
    ['straks', 500],
  ])('asked to come back after %s, it waits %i ms', async (retryAfter, ms) => {
    const { areas, waits } = await ask({ is: 'refusing', status: 429, times: 1, retryAfter })
    expect([areas.length, waits]).toEqual([count, [ms]])
  })

  test('a host that hangs is left and asked again', async () => {
    const { areas, waits } = await ask({ is: 'hanging', times: 1 }, { timeoutMs: 300 })
    expect([areas.length, waits.length]).toEqual([count, 1])
  })

  test('a connection that breaks is made again', async () => {
    const { areas } = await ask({ is: 'hanging-up', times: 2 })
    expect(areas).toHaveLength(count)
  })

  test('a host that is not there is named', async () => {
    const options = { base: 'http://127.0.0.1:1/ogc/v1', retries: 1 }
    await expect(ask(null, options)).rejects.toThrow(
      '127.0.0.1:1 is niet te bereiken. Na 2 pogingen opgegeven.',
    )
  })

  test.each(['geen adres', '', 'file:///etc/passwd'])('%j is not taken for an address', async (base) => {
    await expect(ask(null, { base })).rejects.toThrow(`CBS_API_URL is geen webadres: "${base}".`)
  })

  test('someone who stops waiting is not kept', async () => {
    const signal = AbortSignal.timeout(100)
    await expect(ask({ is: 'hanging', times: 9 }, { signal })).rejects.toThrow(/timeout|aborted/i)
    const wait = undefined
    await expect(ask({ is: 'refusing', status: 503, times: 9 }, { signal, wait })).rejects.toThrow(
      /timeout|aborted/i,
    )
  })

  test('what it waits for is told', async () => {
    const lines: string[] = []
    await ask({ is: 'refusing', status: 503, times: 1 }, { onProgress: (line) => lines.push(line) })
    expect(lines[0]).toMatch(/antwoordde met fout 503\. Nieuwe poging \(1 van 4\) over 1 s\./)
    expect(lines.at(-1)).toBe(`${town.municipalityCode}: ${count} buurten opgehaald.`)
  })
})

describe('the CBS tells something else', () => {
  const collection = (feature: object) => JSON.stringify({ type: 'FeatureCollection', features: [feature] })
  const moved = (coordinates: unknown) => ({
    ...features.buurten[0]!,
    geometry: { type: 'Polygon', coordinates },
  })

  test.each([
    ['a web page', '<!doctype html><title>Storing</title>', 'gaf een webpagina in plaats van JSON'],
    ['half an answer', '{"type":"FeatureCollection","features":[{"ty', 'onleesbare of afgebroken tekst'],
    ['another kind of answer', '{"features":[]}', 'andere vorm dan verwacht, bij type'],
    [
      'a point for a place',
      collection({ ...features.buurten[0], geometry: { type: 'Point', coordinates: [5, 51] } }),
      '0.geometry.type',
    ],
    ['no place at all', collection({ ...features.buurten[0], geometry: null }), 'bij 0.geometry'],
    [
      'metres for degrees',
      collection(
        moved([
          [
            [161000, 383000],
            [162000, 383000],
            [162000, 384000],
            [161000, 383000],
          ],
        ]),
      ),
      '0.geometry.coordinates.0.0.0',
    ],
    ['districts for neighbourhoods', collection(features.wijken[0]!), '0.properties.buurtcode'],
  ])('%s is refused in words', async (_, body, words) => {
    await expect(ask({ is: 'saying', body })).rejects.toThrow(words)
  })

  test('an answer that does not end is cut off', async () => {
    const body = ' '.repeat(3_000_000)
    await expect(ask({ is: 'saying', body }, { maxBytes: 2_000_000 })).rejects.toThrow('groter dan 2 MB')
  })

  test('the whole country for one municipality is refused', async () => {
    await using cbs = await fakeCbs(features)
    cbs.trouble = { is: 'deaf-to-filter' }
    const asking = all(fetchAreas('neighbourhood', 'GM0001', { base: cbs.base }))
    await expect(asking).rejects.toThrow('Gevraagd naar GM0001, maar het CBS gaf BU')
  })
})

describe('the CBS sends us elsewhere', () => {
  test('a next page that is this page ends in words', async () => {
    await expect(ask({ is: 'pointing', next: (self) => self })).rejects.toThrow('bladzijde die al gelezen is')
  })

  test('pages without end are stopped', async () => {
    const next = (self: string) => `${self.replace(/&n=.*/, '')}&n=${Math.random()}`
    await expect(ask({ is: 'pointing', next }, { maxPages: 5 })).rejects.toThrow('meer dan 5 bladzijden')
  })

  test.each(['https://elders.example/items', 'http://127.0.0.1:1/items', 'file:///etc/passwd', 'http://['])(
    'a next page at %s is not read',
    async (next) => {
      await expect(ask({ is: 'pointing', next: () => next })).rejects.toThrow('een andere host')
    },
  )

  test('a redirect on the same host is followed', async () => {
    const { areas } = await ask({ is: 'redirecting', to: (path) => path, times: 3 })
    expect(areas).toHaveLength(town.features.length)
  })

  test('a fourth redirect is not', async () => {
    await expect(ask({ is: 'redirecting', to: (path) => path, times: 4 })).rejects.toThrow(
      'meer dan 3 keer door',
    )
  })

  test.each([
    'http://127.0.0.1:1/admin',
    'http://169.254.169.254/',
    'ftp://127.0.0.1/',
    'data:text/plain,hoi',
  ])('a redirect to %s is not followed', async (to) => {
    await expect(ask({ is: 'redirecting', to: () => to, times: 1 })).rejects.toThrow(
      `stuurde door naar ${to}`,
    )
  })

  test('a redirect to another host over https is followed', async () => {
    const gone: string[] = []
    const stub: typeof fetch = async (url) => {
      gone.push(String(url))
      if (gone.length === 1)
        return new Response(null, { status: 302, headers: { location: 'https://b.example/x' } })
      return Response.json({ type: 'FeatureCollection', features: [] })
    }
    await ask(null, { base: 'https://a.example', fetch: stub })
    expect(gone[1]).toBe('https://b.example/x')
  })
})

async function all(pages: AsyncIterable<CbsArea[]>): Promise<CbsArea[]> {
  const areas: CbsArea[] = []
  for await (const page of pages) areas.push(...page)
  return areas
}

function withPeople(inw: number | null) {
  return { ...town.features[0]!, properties: { ...town.features[0]!.properties, inw } }
}
