import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshPayload } from '../test-payload.ts'
import { collectAreas } from './collect-areas.ts'
import { fakeCbs } from './fake-cbs.ts'
import { parseBorder } from './border.ts'
import { readTown } from './read-town.ts'
import { saveAreas } from './save-areas.ts'
import type { ImportedArea } from './to-area.ts'
import { toCbsFeatures } from './to-cbs-features.ts'

const town = readTown('nieuwegein-buurten.geojson')
let payload: Payload
let areas: ImportedArea[]

beforeAll(async () => {
  payload = await freshPayload('save_areas')
  await using cbs = await fakeCbs(toCbsFeatures(town.features))
  areas = await collectAreas(town.municipalityCode, { base: cbs.base })
}, 120_000)
afterAll(() => payload?.destroy())

test('a town comes in once; the second time there is nothing to write', async () => {
  const codes = areas.map((area) => area.code)
  expect(await saveAreas(payload, areas)).toEqual({
    created: codes,
    changed: [],
    unchanged: [],
    vanished: [],
  })
  expect(await saveAreas(payload, areas)).toEqual({
    created: [],
    changed: [],
    unchanged: codes,
    vanished: [],
  })
})

test('a neighbourhood hangs under its district, with its place and its people', async () => {
  const wanted = areas.at(-1)!
  const kept = await get(wanted.code)
  expect(kept).toMatchObject({ name: wanted.name, level: wanted.level, centre: wanted.centre })
  expect(kept.population ?? null).toBe(wanted.population)
  expect(parseBorder(kept.border)).toEqual(wanted.border)
  expect((await get(wanted.parentCode!)).id).toBe(kept.parent)
})

test('only what changed is written, and what editors added stays', async () => {
  const { code } = areas.at(-1)!
  const { id } = await get(code)
  await payload.update({ collection: 'areas', id, data: { otherNames: ['De Punt'] }, overrideAccess: true })
  const report = await saveAreas(payload, townWith({ population: 4321 }))
  expect([report.changed, report.unchanged.length]).toEqual([[code], areas.length - 1])
  expect(await get(code)).toMatchObject({ id, population: 4321, otherNames: ['De Punt'] })
})

test('what the CBS no longer has is told and kept', async () => {
  const { code } = areas.at(-1)!
  const report = await saveAreas(payload, areas.slice(0, -1))
  expect([report.vanished, (await get(code)).code]).toEqual([[code], code])
})

test('an import that goes wrong halfway changes nothing', async () => {
  const before = await get(areas[0]!.code)
  const renamed = [{ ...areas[0]!, name: 'Nieuwe naam' }, ...townWith({ parentCode: 'WK00000000' }).slice(1)]
  await expect(saveAreas(payload, renamed)).rejects.toThrow('hoort bij WK00000000, maar dat is er niet')
  expect(await get(areas[0]!.code)).toEqual(before)
})

/** The town, with something else told of its last neighbourhood. */
function townWith(told: Partial<ImportedArea>): ImportedArea[] {
  return [...areas.slice(0, -1), { ...areas.at(-1)!, ...told }]
}

async function get(code: string) {
  const { docs } = await payload.find({
    collection: 'areas',
    where: { code: { equals: code } },
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]!
}
