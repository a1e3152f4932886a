import type { Address, Organisation } from '../drafts/draft.ts'

type KnownOrganisation = { id: string; name: string; website?: string | null | undefined }
type KnownVenue = {
  id: string
  name: string
  street?: string | null | undefined
  postcode?: string | null | undefined
}

const plain = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\b(stichting|vereniging|de|het|st)\b/g, '')
    .replace(/[^a-z0-9]/g, '')

const hostOf = (website: string | null | undefined) =>
  website ? URL.parse(website)?.hostname.replace(/^www\./, '') : undefined

/** The organisation of the house that is meant: of the same name, else the only one with the same website. */
export function matchOrganisation(
  wanted: Organisation,
  known: KnownOrganisation[],
): KnownOrganisation | undefined {
  const named = known.find(({ name }) => plain(name) !== '' && plain(name) === plain(wanted.name))
  const sameSite = wanted.host ? known.filter(({ website }) => hostOf(website) === wanted.host) : []
  return named ?? (sameSite.length === 1 ? sameSite[0] : undefined)
}

/** The venue of the house that is meant: at the same address, with the same name when a name is said. */
export function matchVenue(
  wanted: Address & { name: string | null },
  known: KnownVenue[],
): KnownVenue | undefined {
  if (!wanted.street) return undefined
  const there = known.filter(
    ({ street, postcode }) =>
      plain(street) === plain(wanted.street) &&
      (!postcode || !wanted.postcode || plain(postcode) === plain(wanted.postcode)),
  )
  const named = there.find(({ name }) => wanted.name && plain(name) === plain(wanted.name))
  return named ?? there[0]
}
