import { askPdok, patienceMs } from './ask-pdok.ts'
import type { FoundAddress, Geocoder } from './geocoder.ts'
import { GeocoderFault } from './geocoder-fault.ts'
import { placeId, toFoundAddresses, toSuggestions } from './pdok-answer.ts'

const mostShown = '6'
const kinds = 'type:(adres OR weg)'
const needed =
  'id,type,weergavenaam,straatnaam,huis_nlt,postcode,woonplaatsnaam,nummeraanduiding_id,centroide_ll'

/** Solr reads these as commands. What is left is words. */
const asWords = (text: string) =>
  text
    .replace(/[^\p{L}\p{M}\p{N}'’.,\- ]/gu, ' ')
    .replace(/\b(AND|OR|NOT)\b/g, (word) => word.toLowerCase())
    .trim()

/** What comes is not believed before it is read. */
function read<T>(translate: (answer: unknown) => T, answer: unknown): T {
  try {
    return translate(answer)
  } catch (cause) {
    throw new GeocoderFault('nonsense', cause)
  }
}

/** The Locatieserver v3_1 of PDOK, or what speaks as it does, at `base`. */
export function pdokGeocoder(base: string, timeoutMs = patienceMs): Geocoder {
  const ask = (path: 'suggest' | 'lookup' | 'free', params: Record<string, string>) =>
    askPdok(base, { path, params }, timeoutMs)
  return {
    async suggest(text) {
      const q = asWords(text)
      if (!q) return []
      const answer = await ask('suggest', { q, fq: kinds, fl: 'id,type,weergavenaam', rows: mostShown })
      return read(toSuggestions, answer)
    },
    async lookup(id) {
      if (!placeId.safeParse(id).success) throw new GeocoderFault('gone')
      const found = read(toFoundAddresses, await ask('lookup', { id, fl: needed }))
      if (found.length === 0) throw new GeocoderFault('gone')
      const [place] = found.filter((one) => one.id === id)
      if (!place) throw new GeocoderFault('nonsense', `asked for ${id}`)
      return withoutId(place)
    },
    async find(text) {
      const q = asWords(text)
      if (!q) return null
      const [place] = read(
        toFoundAddresses,
        await ask('free', { q, fq: 'type:adres', fl: needed, rows: '1' }),
      )
      return place ? withoutId(place) : null
    },
  }
}

const withoutId = ({ kind, label, street, postcode, town, point, bagId }: FoundAddress): FoundAddress => ({
  ...{ kind, label, street, postcode },
  ...{ town, point, bagId },
})
