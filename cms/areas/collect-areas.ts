import { areaLevels } from '#search/vocabulary.ts'
import { fetchAreas } from './cbs-api.ts'
import type { CbsOptions } from './read-pages.ts'
import { toArea, type ImportedArea } from './to-area.ts'

/** All areas of one municipality, the largest first; half a municipality is refused. */
export async function collectAreas(municipalityCode: string, options: CbsOptions): Promise<ImportedArea[]> {
  const byCode = new Map<string, ImportedArea>()
  for (const level of areaLevels) {
    for await (const page of fetchAreas(level, municipalityCode, options)) {
      for (const area of page) byCode.set(area.code, toArea(area))
    }
    if (byCode.size === 0)
      throw new Error(`Het CBS kent gemeente ${municipalityCode} niet (${options.base}).`)
  }
  const areas = [...byCode.values()]
  refuseHalf(areas, municipalityCode)
  return areas
}

function refuseHalf(areas: ImportedArea[], municipalityCode: string): void {
  const missing = areaLevels.find((level) => !areas.some((area) => area.level === level))
  if (missing)
    throw new Error(`Het CBS gaf voor ${municipalityCode} geen enkel gebied van het soort ${missing}.`)
  const codes = new Set(areas.map((area) => area.code))
  const orphan = areas.find((area) => area.parentCode !== null && !codes.has(area.parentCode))
  if (orphan) throw new Error(`${orphan.code} hoort bij ${orphan.parentCode}, maar dat gaf het CBS niet.`)
}
