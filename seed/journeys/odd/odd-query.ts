import fc from 'fast-check'
import { escaped, oddText, rawParts } from '#ops/proofs/odd.ts'
import { fromZod } from '#ops/proofs/from-schema.ts'
import * as addressWords from '#search/address-words.ts'
import { parameters } from '#search/address-words.ts'
import { formatQuery, wordFor } from '#search/query-url.ts'
import { type ChoiceKey, listingQuerySchema } from '#search/query.ts'
import { anyQuery } from '#search/testing/any-query.ts'
import { fromParameter } from '#site/agenda/read-agenda.ts'
import { builderParameters } from '#site/builder/builder-words.ts'
import { placeParameter } from '#site/desk/desk-address.ts'
import { noteParameters } from '#site/note/note-address.ts'
import { formParameter, paperForms, weekParameter } from '#site/paper/paper-form.ts'
import { lookParameters } from '#site/widget/look-words.ts'

/** Every word that something in the house reads from an address. */
const names = [
  ...new Set<string>([
    ...[...Object.values(parameters), ...Object.values(noteParameters), ...Object.values(lookParameters)],
    ...[...Object.values(builderParameters), fromParameter, placeParameter, formParameter, weekParameter],
    ...[
      'beeld',
      'zoom',
      'q',
      'url',
      'format',
      'maxwidth',
      'maxheight',
      'wat',
      'voor',
      'terug',
      'token',
      'id',
    ],
    ...['limit', 'depth', 'where', 'select', 'sort', 'draft', 'locale', 'redirect', '_rsc', 'w', 'page'],
  ]),
]
/** And every word that may be answered. */
const words = Object.values(addressWords).flatMap((table) => Object.values(table))
const sound = [
  ...['vandaag', '2026-12-31', '51.44,5.47', '5.4,51.4,5.5,51.5', '12', '1', 'json', 'xml', 'BU07721110'],
  ...['http://127.0.0.1:7700/keys', 'lijst', 'kaart', 'pagina', '0d5f50', 'koffie', ...paperForms],
]

/** One value, as it stands in an address. */
export const oddValue: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: oddText.map(escaped) },
  { weight: 3, arbitrary: fc.constantFrom(...sound, ...words) },
  { weight: 2, arbitrary: fc.constantFrom(...rawParts) },
  { weight: 1, arbitrary: fc.constant('a'.repeat(11_000)) },
)

const name = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: oddValue })
/** Once, as a list, within another, with two signs, without any. */
const pair = fc
  .tuple(name, fc.constantFrom('', '', '', '[]', '[0]', '[x][y]', '[__proto__][x]', '[', '.x'), oddValue)
  .chain(([n, list, v]) =>
    fc.constantFrom(`${n}${list}=${v}`, `${n}${list}=${v}`, `${n}`, `${n}==${v}=`, `=${v}`),
  )
const oddPairs = fc.array(pair, { maxLength: 8 }).map((pairs) => pairs.join('&'))
const repeated = fc
  .tuple(pair, fc.constantFrom(2, 30, 600))
  .map(([one, often]) => Array<string>(often).fill(one.slice(0, 40)).join('&'))

/** Whatever our own shape of a question allows, and what just does not fit it, under the words of the address bar. */
const shaped = fromZod(listingQuerySchema).map((query) =>
  Object.entries((query ?? {}) as object)
    .flatMap(([key, value]: [string, unknown]) => {
      const all = Array.isArray(value) ? value : [value]
      const known = Object.hasOwn(parameters, key) ? parameters[key as keyof typeof parameters] : escaped(key)
      return all
        .slice(0, 40)
        .map((one) => `${known}=${escaped(String(wordFor(key as ChoiceKey, inAddress(one)))).slice(0, 600)}`)
    })
    .join('&'),
)
const inAddress = (value: unknown): string =>
  value !== null && typeof value === 'object'
    ? Object.values(value)
        .map((part) => inAddress(part))
        .join(',')
    : String(value)
const good = anyQuery.map((query) => formatQuery(query).toString())

const degree = fc.oneof(
  fc.constantFrom(
    '0',
    '-180',
    '180',
    '-85',
    '85',
    '5.4',
    '51.4',
    '1e5',
    '-0',
    '0.00000000000000000001',
    '999',
  ),
  fc.double({ min: -200, max: 200, noNaN: true }).map((n) => n.toFixed(4)),
)
const view = fc
  .tuple(
    fc.tuple(degree, degree, degree, degree),
    fc.oneof(fc.integer({ min: -1, max: 24 }), fc.constant('3.9999')),
  )
  .map(([box, zoom]) => `beeld=${box.join(',')}&zoom=${zoom}`)
const date = fc.constantFrom('2026-11-22', '2026-11-30', '2027-02-29', '9999-12-31', '-1', '2026-11-22T10:00')

/** The words that a place asks beside a question, well-formed more often than not. */
const beside = (path: string): fc.Arbitrary<string> => {
  if (path.startsWith('/api/v1/kaart')) return view
  if (path.startsWith('/api/v1/suggesties')) return oddText.map((text) => `q=${escaped(text)}`)
  if (path.startsWith('/oembed'))
    return fc
      .tuple(
        fc.constantFrom('http://127.0.0.1', 'https://kwaad.example', ''),
        oddValue,
        fc.constantFrom('json', 'xml'),
      )
      .map(([host, at, format]) => `url=${escaped(`${host}/zoeken?zoek=${at}`)}&format=${format}&maxwidth=1`)
  if (path.endsWith('krant.pdf'))
    return fc.tuple(fc.constantFrom(...paperForms), date).map(([form, week]) => `vorm=${form}&week=${week}`)
  if (path.startsWith('/agenda')) return date.map((day) => `${fromParameter}=${day}`)
  return oddPairs
}

/** What follows the question mark: questions that fit and ask much, nearly fit, or are no questions at all. */
export const oddQuery = (path: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 4, arbitrary: fc.tuple(good, beside(path)).map((both) => both.filter(Boolean).join('&')) },
    { weight: 2, arbitrary: beside(path) },
    { weight: 3, arbitrary: fc.tuple(shaped, beside(path)).map((both) => both.join('&').slice(0, 15_000)) },
    { weight: 5, arbitrary: oddPairs },
    { weight: 1, arbitrary: repeated },
  )
