import type { Field } from 'payload'
import { facilities, threeWay } from '#search/vocabulary.ts'
import { facilityWords, options, threeWayWords, type Words } from '../../in-words.ts'

/** `hearing-loop` is stored as `hearingLoop`. */
export const facilityColumn = (facility: string): string =>
  facility.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** Facts of what can be used, each yes, no or unknown; venues and listings both have them. */
export const facilitiesField = (label: Words): Field => ({
  name: 'facilities',
  type: 'group',
  label,
  fields: facilities.map((facility) => ({
    name: facilityColumn(facility),
    type: 'select',
    label: facilityWords[facility],
    options: options(threeWay, threeWayWords),
    defaultValue: 'unknown',
  })),
})
