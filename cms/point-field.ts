import type { GroupField, NumberField } from 'payload'
import { words } from './in-words.ts'

const degrees = (
  name: 'lat' | 'lng',
  label: ReturnType<typeof words>,
  min: number,
  max: number,
): NumberField => ({
  name,
  type: 'number',
  label,
  min,
  max,
  admin: { step: 0.00001, width: '50%' },
  hooks: {
    beforeChange: [({ value }) => (typeof value === 'number' ? Number(value.toFixed(6)) : value)],
  },
})

/**
 * Degrees WGS84, six decimals. Both or neither; a Payload `point` needs PostGIS and breaks with drafts. `component` is
 * shown in place of the two numbers.
 */
export const pointField = (
  name: string,
  label: ReturnType<typeof words>,
  component?: string,
): GroupField => ({
  name,
  type: 'group',
  label,
  ...(component && { admin: { components: { Field: component } } }),
  fields: [
    {
      type: 'row',
      fields: [
        degrees('lat', words('Breedtegraad', 'Latitude'), 50.5, 53.8),
        degrees('lng', words('Lengtegraad', 'Longitude'), 3, 7.4),
      ],
    },
  ],
  validate: (value) => {
    const { lat, lng } = (value ?? {}) as { lat?: number | null; lng?: number | null }
    if ((lat == null) === (lng == null)) return true
    return 'Vul allebei de getallen in, of geen van beide.'
  },
})
