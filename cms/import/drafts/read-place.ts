import type { DraftFields } from './draft.ts'
import { findAddresses, tidyPostcode } from './find-addresses.ts'
import type { RowReader } from './row-reader.ts'

const places =
  /((?:buurthuis|buurtcentrum|huis van de wijk|wijkcentrum|dorpshuis|bibliotheek|gemeenschapshuis|zalencentrum|sporthal|kerk)\s[^\n,:\d]{2,60})/i

/** The postcode column; a value that is none is told. */
function postcodeOf(row: RowReader): string | null {
  const said = row.text('postcode')
  const tidy = tidyPostcode(said)
  if (said && !tidy) {
    row.warn('postcode', `“${said.slice(0, 20)}” is geen postcode. Een postcode is bijvoorbeeld 5611 AB.`)
    row.keepAll('postcode')
  }
  return tidy ?? null
}

/** The address: from columns of its own, else found in the cell for it, else in the text about signing up. */
export function readPlace(row: RowReader): DraftFields['venue'] {
  const postcode = postcodeOf(row)
  const street = [row.text('street'), row.text('number')].filter(Boolean).join(' ')
  const own = `${row.text('address')}\n${row.text('venue')}`
  const found = street
    ? []
    : findAddresses(own.trim() ? own : `${row.text('joining')}\n${row.text('description')}`)
  const [first] = found
  keepUnread(row, first !== undefined)
  const town = row.text('town') || first?.town || null
  const name = row.text('venue') || nameIn(row.text('joining'), first?.street)
  if (found.length > 1) row.warn(own.trim() ? 'address' : 'joining', severalAddresses(found))
  if (!street && !first && !postcode && !name) {
    row.keepAll('town')
    return undefined
  }
  if (name && name.length > 120) row.keepAll('venue')
  return {
    name: name?.slice(0, 120) ?? null,
    street: street || first?.street || '',
    postcode: postcode ?? first?.postcode ?? null,
    town,
  }
}

/** "Buurthuis Archipel" in front of an address; the street may be glued to it. */
const nameIn = (text: string, street: string | undefined): string | null => {
  const found = places.exec(text)?.[1]?.trim()
  const road = street?.replace(/ [^ ]+$/, '')
  return (
    (found && road && found.endsWith(road) && !found.endsWith(` ${road}`)
      ? found.slice(0, -road.length)
      : found) ?? null
  )
}

const severalAddresses = (found: { street: string }[]) =>
  `Hier staan meer adressen: ${found.map(({ street }) => street).join(', ')}. We namen het eerste.`

/** An address that could not be read is kept as it was. */
function keepUnread(row: RowReader, isFound: boolean): void {
  if (!row.text('address')) return
  row.keepAll('address')
  if (!isFound)
    row.warn('address', 'In dit adres vinden we geen straat met een huisnummer. Het staat in de notitie.')
}
