'use client'

import { useTranslation } from '@payloadcms/ui'
import type { GroupFieldClientProps } from 'payload'
import type { Point } from '#search/geo/point.ts'
import { shapeAt } from '../../areas/shape-at.ts'
import type { FoundAddress } from '../../geocoder/geocoder.ts'
import { AddressSearch } from './AddressSearch.tsx'
import { NearVenues } from './NearVenues.tsx'
import { formatCoordinates } from './parse-coordinates.ts'
import { PinMapFrame } from './PinMapFrame.tsx'
import { pinWords, type PinWords } from './pin-words.ts'
import { TypedCoordinates } from './TypedCoordinates.tsx'
import { type PinMapData, usePinMap } from './use-pin-map.ts'
import { useVenueForm } from './use-venue-form.ts'
import '../schedule/schedule.css'
import './pin.css'

/** Where a venue is: by its address, by hand on the map, or by its numbers. Any of the three will do. */
export function PinField({ path, readOnly }: GroupFieldClientProps) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'nl'
  const words = pinWords(language)
  const form = useVenueForm(path ?? 'geo', Boolean(readOnly))
  const data = usePinMap()
  // The neighbourhood goes with the pin; where none is drawn, the cms looks again when it is kept.
  const place = (point: Point | null) =>
    form.place(point, { neighbourhood: (point && data && shapeAt(point, data.borders)?.id) ?? null })
  const choose = (found: FoundAddress) => {
    const { point, street, postcode, town, bagId } = found
    const neighbourhood = (data && shapeAt(point, data.borders)?.id) ?? null
    form.place(point, { street, postcode: postcode ?? form.postcode, town, bagId, neighbourhood })
  }
  return (
    <fieldset className="sk-pin" lang={language}>
      <legend>{words.legend}</legend>
      {!form.isReadOnly && <AddressSearch words={words} onChoose={choose} />}
      <NearVenues form={form} words={words} />
      {data && (
        <PinMapFrame
          data={data}
          point={form.point}
          isReadOnly={form.isReadOnly}
          words={words}
          onMove={place}
        />
      )}
      <p role="status" className="sk-pin__where">
        {whereIs(form.point, data, words)}
      </p>
      {form.fault && <p className="sk-fault">{form.fault}</p>}
      {!form.isReadOnly && <TypedCoordinates point={form.point} words={words} onPlace={place} />}
      {form.point && !form.isReadOnly && (
        <button type="button" className="sk-pin__button" onClick={() => place(null)}>
          {words.take}
        </button>
      )}
    </fieldset>
  )
}

function whereIs(point: Point | null, data: PinMapData | null, words: PinWords): string {
  if (!point) return words.noPin
  const at = formatCoordinates(point)
  const shape = data && shapeAt(point, data.borders)
  return shape ? words.inArea(shape.name, at) : words.outside(at)
}
