import type { Address } from './draft.ts'

const endingWords =
  'straat straatje weg laan plein gracht kade dreef plantsoen singel hof pad dijk steeg markt park wal sloot bogen haven ring poort baan boulevard allee werf oord stein nest veld velden mark tuin tuinen dam brug wetering zoom akker kamp hoek plaats burg donk berg broek eind eiland kwartier rede hoeve meent zijde erf lei stede hage rak steiger vliet waard kerkhof wijk'
const endings = endingWords
  .split(' ')
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  .join('|')
const number = String.raw`\d{1,4}(?: ?[-/] ?\d{1,4})?(?: ?-? ?(?:bis|hs|huis|[A-Za-z])(?![A-Za-z]))?`
// A street by how it ends: "Kramatplantsoen 101-h", "2e Leeghwaterstraat 5-B", "Honingraat plein 40-45".
const byEnding = new RegExp(
  String.raw`((?:[1-9]e\s)?(?:[A-Z][\w.'’]{0,30}[ -](?:(?:van|de|den|der|het|ten|ter|la)[ ])*){0,4}[A-Za-zÀ-ÿ'’]{0,30}(?:${endings}))\s+(${number})`,
  'g',
)
const code = String.raw`([1-9]\d{3})\s?(?!SA|SD|SS)([A-Z]{2})(?![A-Z])`
const town = String.raw`(?:\s*,?\s*([A-ZÀ-Ý'][a-zà-ÿ'’]+(?:[ -](?:aan|den|de|het|bij|op|in|[A-Z][a-z]+))*))?`
const postcode = new RegExp(code + town, 'g')
const before = new RegExp(
  String.raw`([A-Z1-9][A-Za-zÀ-ÿ'’. -]{2,50}?)\s+(${number.replace('{1,4}', '{1,4}?')})[\s,-]*$`,
)

const searched = 20_000
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
// "48 A" and "101-h" are one number; the capital of a postcode that is glued to it is not.
const tidyNumber = (text: string) => tidy(text).replace(/\s*([-/])\s*/g, '$1')

type Found = Address & { at: number }

/** A postcode is sure; the street is what stands before it, a number glued to it included. */
function byPostcode(text: string): Found[] {
  return [...text.matchAll(postcode)].flatMap(({ index, 1: digits, 2: letters, 3: place }) => {
    const front = text.slice(Math.max(0, index - 80), index)
    const line = front.split('\n').findLast((one) => one.trim() !== '') ?? ''
    const [, street, house] = before.exec(line) ?? []
    if (!street || !house) return []
    const named = bare(street)
    return [
      {
        street: `${tidy(named)} ${tidyNumber(house)}`,
        postcode: `${digits} ${letters}`,
        town: place ? tidy(place) : null,
        at: index - line.length + line.lastIndexOf(street),
      },
    ]
  })
}

/** Without what leads to it: "Adres: X", "Buurthuis ArchipelMakassarplein". */
function bare(street: string): string {
  const words = /(?:adres|langs|lopen|op|aan|bij)\s*:?\s+([A-Z1-9].*)$/i.exec(street)?.[1] ?? street
  return /^.*[a-z]([A-Z][a-z]+(?:straat|plein|weg|laan|gracht|kade|dreef))$/.exec(words)?.[1] ?? words
}

/** A name behind the number, on the same line; not the sentence that goes on there. */
const townAfter = (text: string): string | null =>
  /^[ ,]*(?:te |in )?(?!(?:Elke|Iedere|Op|Of|Agenda|Tel|Bel|In|De|Het|Langs|Samen|Van|\w+dag)\b)([A-Z][a-z]{2,}(?: (?:aan|den|de|[A-Z][a-z]+))*)/.exec(
    text,
  )?.[1] ?? null

function withoutPostcode(text: string): Found[] {
  return [...text.matchAll(byEnding)].map(({ index, 0: all, 1: street, 2: house }) => ({
    street: `${tidy(bare(street!))} ${tidyNumber(house!)}`,
    postcode: null,
    town: townAfter(text.slice(index + all.length)),
    at: index,
  }))
}

/** Addresses in free text: first those with a postcode, then streets that can be told by how they end. */
export function findAddresses(whole: string): Address[] {
  const text = whole.slice(0, searched)
  const sure = byPostcode(text)
  const others = withoutPostcode(text).filter(
    (one) => !sure.some((known) => Math.abs(known.at - one.at) < 60),
  )
  return [...sure, ...others].map(({ street, postcode: found, town: place }) => ({
    street,
    postcode: found,
    town: place,
  }))
}

/** A postcode as the house writes it; undefined when it is none. */
export function tidyPostcode(text: string): string | undefined {
  const [, digits, letters] = /^\s*([1-9]\d{3})\s?(?!SA|SD|SS)([A-Z]{2})\s*$/i.exec(text) ?? []
  return digits && `${digits} ${letters!.toUpperCase()}`
}
