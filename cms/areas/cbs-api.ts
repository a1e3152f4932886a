import type { AreaLevel } from '#search/vocabulary.ts'
import { cbsFeatureSchema, type CbsArea } from './cbs-feature.ts'
import { type CbsOptions, readPages, toItemsUrl } from './read-pages.ts'

const collections = { municipality: 'gemeenten', district: 'wijken', neighbourhood: 'buurten' } as const

/** The areas of one level in one municipality, page by page. A feature carries 250 statistics, so pages are small. */
export async function* fetchAreas(
  level: AreaLevel,
  municipalityCode: string,
  options: CbsOptions,
): AsyncGenerator<CbsArea[]> {
  const { base, pageSize = 200, onProgress } = options
  const asked = { gemeentecode: municipalityCode, limit: `${pageSize}` }
  const first = toItemsUrl(base, collections[level], asked, 'CBS_API_URL')
  let count = 0
  for await (const areas of readPages(first, cbsFeatureSchema(level), options)) {
    refuseOthers(areas, municipalityCode)
    count += areas.length
    onProgress?.(`${municipalityCode}: ${count} ${collections[level]} opgehaald.`)
    yield areas
  }
}

/** A server that does not know the filter sends the whole country. */
function refuseOthers(areas: CbsArea[], municipalityCode: string): void {
  const other = areas.find((area) => area.municipalityCode !== municipalityCode)
  if (other) throw new Error(`Gevraagd naar ${municipalityCode}, maar het CBS gaf ${other.code}; gestopt.`)
}
