import { useDocumentInfo, useFormModified, useFormProcessing, useWatchForm } from '@payloadcms/ui'
import type { Point } from '#search/geo/point.ts'

export type VenueForm = ReturnType<typeof useVenueForm>

type Values = Partial<Record<'street' | 'postcode' | 'town' | 'neighbourhood' | 'bagId', string | null>>

/** The part of Payload's form that says where a venue is. `path` is that of its point. */
export function useVenueForm(path: string, isReadOnly: boolean) {
  const form = useWatchForm()
  const isBusy = useFormProcessing()
  const isModified = useFormModified()
  const { id } = useDocumentInfo()
  const valueOf = (name: string) => form.fields[name]?.value
  const text = (name: string) => String(valueOf(name) ?? '')
  const [lat, lng] = [valueOf(`${path}.lat`), valueOf(`${path}.lng`)]
  const set = (values: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(values))
      form.dispatchFields({ type: 'UPDATE', path: name, value, valid: true })
    form.setModified(true)
  }
  return {
    id: id ? String(id) : null,
    isFresh: !id || isModified,
    // A form that is being sent is disabled for a moment too.
    isReadOnly: isReadOnly || (form.disabled && !isBusy),
    point: typeof lat === 'number' && typeof lng === 'number' ? { lng, lat } : null,
    ...{ name: text('name'), street: text('street'), postcode: text('postcode'), town: text('town') },
    fault: [path, `${path}.lat`, `${path}.lng`]
      .map((name) => form.fields[name])
      .find((field) => field?.valid === false)?.errorMessage,
    place: (point: Point | null, values: Values = {}) =>
      set({ [`${path}.lat`]: point?.lat ?? null, [`${path}.lng`]: point?.lng ?? null, ...values }),
  }
}
