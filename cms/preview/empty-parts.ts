import type { ListingDocument, Place } from '#search/document.ts'

const noPlace: Place = {
  name: 'Nog geen plek',
  room: null,
  street: null,
  postcode: null,
  town: null,
  point: null,
  areas: [],
  arriving: null,
}

type Doubtful = Pick<
  ListingDocument,
  'whereabouts' | 'schedule' | 'cost' | 'contact' | 'kind' | 'access' | 'stage' | 'standing' | 'ages'
>

/** What a listing says where nothing, or nothing that can be shown, was filled in. */
export const emptyParts: Doubtful = {
  whereabouts: { at: 'venue', place: noPlace },
  schedule: {
    rules: [],
    dates: [],
    exceptions: [],
    closedOnPublicHolidays: false,
    closed: [],
    validFrom: null,
    validUntil: null,
    byAppointment: false,
    note: null,
  },
  cost: { case: 'unknown' },
  contact: { phone: null, email: null, website: null, whatsapp: null, person: null },
  kind: 'activity',
  access: 'walk-in',
  stage: { is: 'established' },
  standing: { is: 'open' },
  ages: { from: null, until: null },
}
