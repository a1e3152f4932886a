import { expect, test } from 'vitest'
import { isInBorder } from '#cms/areas/is-in-border.ts'
import { districts } from './data/areas.ts'
import { roughBorders } from './rough-borders.ts'

const middles = districts.flatMap(({ neighbourhoods }) =>
  neighbourhoods.map(([code, , lat, lng]) => ({ code, lat, lng })),
)

test('each middle lies within its own border and within no other', () => {
  const borders = [...roughBorders(middles)]
  for (const { code, lat, lng } of middles) {
    const around = borders.filter(([, ring]) => isInBorder({ lat, lng }, [[ring]])).map(([own]) => own)
    expect(around).toEqual([code])
  }
})
