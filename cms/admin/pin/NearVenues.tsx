import { useDocumentDrawerContext, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { NearVenue } from '../../venues/near-venues.ts'
import { askCms } from './ask-cms.ts'
import type { PinWords } from './pin-words.ts'
import type { VenueForm } from './use-venue-form.ts'

const pauseMs = 600

/** Places that are there already and may be this one. They are offered, and stop nobody. */
export function NearVenues({ form, words }: { form: VenueForm; words: PinWords }) {
  const near = useNearVenues(form)
  const use = useInstead()
  return (
    <div role="status">
      {near.length > 0 && (
        <div className="sk-pin__near">
          <p>
            <strong>{words.same}</strong> {words.sameHint}
          </p>
          <ul>
            {near.map((venue) => (
              <li key={venue.id}>
                <span>
                  <strong>{venue.name}</strong>
                  {venue.street && `, ${venue.street}`} ({words.reasons[venue.reason](venue.metres ?? 0)})
                </span>
                {use && (
                  <button type="button" className="sk-pin__button" onClick={() => use(venue)}>
                    {words.use(venue.name)}
                  </button>
                )}
                <a href={`/admin/collections/venues/${venue.id}`} target="_blank" rel="noopener">
                  {words.open}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** Within a listing the form of a venue lies in a drawer: there the other one is chosen in its place. */
function useInstead(): ((venue: NearVenue) => void) | null {
  const { onSave, drawerSlug } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  if (!onSave || !drawerSlug) return null
  return ({ id, name }) => {
    const doc = { id, name }
    void onSave({ doc, operation: 'create', result: { doc } })
    closeModal(drawerSlug)
  }
}

/** Asks when typing pauses, and only while something is being made or changed. */
function useNearVenues({ name, street, postcode, town, point, id, isFresh }: VenueForm): NearVenue[] {
  const [near, setNear] = useState<NearVenue[]>([])
  const asked = JSON.stringify({ name, street, postcode, town, point, except: id })
  const isWorthAsking = isFresh && Boolean(street || point)
  useEffect(() => {
    if (!isWorthAsking) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const question = JSON.parse(asked) as object
      const told = await askCms<{ near: NearVenue[] }>('/api/near-venues', question, '', stop.signal)
      if (!stop.signal.aborted) setNear('fault' in told ? [] : told.answer.near)
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked, isWorthAsking])
  return isWorthAsking ? near : []
}
