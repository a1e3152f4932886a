import * as words from './address-words.ts'
import {
  type Box,
  type ChoiceKey,
  choiceKeys,
  defaultRadius,
  emptyQuery,
  type ListingQuery,
  lastPage,
  listingQuerySchema,
  longestText,
  mostValues,
} from './query.ts'
import { spokenLanguages } from './vocabulary.ts'

/** What in an address could not be understood: the parameter, its value, and what to do, in Dutch. */
export type Fault = { parameter: string; value: string; message: string }
/** Of one parameter, so that a crowd of bad words in one does not hide another. */
const mostFaults = 5
type Faults = (parameter: string, value: string, message: string) => void

const { parameters } = words

/** The word for each code and back; a choice without a table is its own word. */
const tables: Partial<Record<ChoiceKey, Record<string, string>>> = {
  kinds: words.kindWords,
  days: words.dayWords,
  dayParts: words.dayPartWords,
  access: words.accessWords,
  rungs: words.rungWords,
  costs: words.costWords,
  languages: Object.fromEntries(spokenLanguages.map((tag) => [tag, tag])),
  facilities: words.facilityWords,
  takePart: words.takePartWords,
  whereabouts: words.whereaboutsWords,
}

const invert = (table: Record<string, string>) =>
  new Map(Object.entries(table).map(([code, word]) => [word, code]))
const inverted = new Map(Object.entries(tables).map(([key, table]) => [key, invert(table)]))
const sortCodes = invert(words.sortWords)
const viewCodes = invert(words.viewWords)

const shorten = (value: string) => (value.length > 60 ? `${value.slice(0, 60)}…` : value)

/** Text as people mean it: one form of accents, no control characters, no double spaces. */
export const tidyText = (raw: string): string =>
  raw
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

function parseText(raw: string | null, fault: Faults): string {
  const text = tidyText(raw ?? '')
  if (text.length <= longestText) return text
  fault(parameters.text, shorten(text), `Gebruik hoogstens ${longestText} tekens.`)
  return tidyText(text.slice(0, longestText)) // the cut may leave half an emoji
}

function parseChoices(key: ChoiceKey, raw: string[], fault: Faults): string[] {
  const parameter = parameters[key]
  const field = listingQuerySchema.shape[key]
  const codes = new Set<string>()
  for (const word of new Set(raw.map((value) => value.trim()).filter(Boolean))) {
    if (codes.size === mostValues) {
      fault(parameter, shorten(word), `Kies er hoogstens ${mostValues}.`)
      break
    }
    const code =
      inverted.get(key)?.get(word.toLowerCase()) ?? (isDateChoice(key, word) ? word : untabled(key, word))
    if (code !== undefined && field.safeParse([code]).success) codes.add(code)
    else fault(parameter, shorten(word), explain(key))
  }
  return [...codes].sort()
}

const isDateChoice = (key: ChoiceKey, word: string) => key === 'days' && /^\d{4}-/.test(word)
const untabled = (key: ChoiceKey, word: string) => (tables[key] ? undefined : word)

function explain(key: ChoiceKey): string {
  const table = tables[key]
  if (key === 'days') return 'Kies vandaag, morgen, weekend, een dag van de week of een datum als 2026-12-31.'
  if (table) return `Kies uit: ${Object.values(table).join(', ')}.`
  if (key === 'districts') return 'Gebruik een wijkcode van het CBS, zoals WK077211.'
  if (key === 'neighbourhoods') return 'Gebruik een buurtcode van het CBS, zoals BU07721110.'
  return 'Gebruik kleine letters, cijfers en streepjes.'
}

/** One word out of a few. */
function parseOne<Key extends 'sort' | 'view'>(
  key: Key,
  raw: string | null,
  codes: Map<string, string>,
  fault: Faults,
): ListingQuery[Key] | undefined {
  const word = raw?.trim() ?? ''
  const code = codes.get(word.toLowerCase())
  if (word && !code) fault(parameters[key], shorten(word), `Kies uit: ${[...codes.keys()].join(', ')}.`)
  return code as ListingQuery[Key] | undefined
}

function parseWhole(parameter: string, raw: string | null, min: number, max: number, fault: Faults) {
  if (raw === null || raw.trim() === '') return null
  const value = /^-?\d{1,9}$/.test(raw.trim()) ? Number(raw) : NaN
  if (value >= min && value <= max) return value
  fault(parameter, shorten(raw), `Gebruik een heel getal van ${min} tot en met ${max}.`)
  return null
}

const numbers = (raw: string, count: number): number[] | undefined => {
  const parts = raw.split(',')
  const isPlain =
    parts.length === count && parts.every((part) => /^-?\d{1,3}(\.\d{1,12})?$/.test(part.trim()))
  return isPlain ? parts.map(Number) : undefined
}
const round = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0

function parseNear(raw: string | null, fault: Faults): ListingQuery['near'] {
  if (raw === null || raw.trim() === '') return null
  const pair = numbers(raw, 2)
  const near = pair ? { point: { lat: round(pair[0]!, 3), lng: round(pair[1]!, 3) } } : { area: raw.trim() }
  const parsed = listingQuerySchema.shape.near.safeParse(near)
  if (parsed.success) return parsed.data
  fault(
    parameters.near,
    shorten(raw),
    'Gebruik een buurtcode van het CBS, of breedte,lengte zoals 51.44,5.47.',
  )
  return null
}

function parseBox(raw: string | null, fault: Faults): Box | null {
  if (raw === null || raw.trim() === '') return null
  const [west, south, east, north] = (numbers(raw, 4) ?? []).map((value) => round(value, 5))
  const parsed = listingQuerySchema.shape.box.safeParse({ west, south, east, north })
  if (parsed.success) return parsed.data
  fault(parameters.box, shorten(raw), 'Gebruik west,zuid,oost,noord in graden, zoals 5.40,51.40,5.55,51.50.')
  return null
}

/**
 * Reads a query from an address. Never throws: what is not understood is left out and named in `faults`,
 * so that an API can refuse it and a page can say what it ignored. Parameters it does not know are `unknown`.
 */
export function parseQuery(params: URLSearchParams): {
  query: ListingQuery
  faults: Fault[]
  unknown: string[]
} {
  const faults: Fault[] = []
  const fault: Faults = (parameter, value, message) => {
    const known = faults.filter((one) => one.parameter === parameter).length
    if (known < mostFaults) faults.push({ parameter, value: tidyText(value), message })
  }
  const one = (key: keyof typeof parameters) => params.get(parameters[key])
  const choices = Object.fromEntries(
    choiceKeys.map((key) => [key, parseChoices(key, params.getAll(parameters[key]), fault)]),
  ) as Pick<ListingQuery, ChoiceKey>
  const query: ListingQuery = {
    ...emptyQuery,
    ...choices,
    text: parseText(one('text'), fault),
    age: parseWhole(parameters.age, one('age'), 0, 120, fault),
    near: parseNear(one('near'), fault),
    radius: parseWhole(parameters.radius, one('radius'), 100, 50_000, fault) ?? defaultRadius,
    box: parseBox(one('box'), fault),
    sort: parseOne('sort', one('sort'), sortCodes, fault) ?? 'relevance',
    view: parseOne('view', one('view'), viewCodes, fault) ?? 'steps',
    page: parseWhole(parameters.page, one('page'), 1, lastPage, fault) ?? 1,
  }
  const known = new Set<string>(Object.values(parameters))
  const unknown = [...new Set([...params.keys()].filter((name) => !known.has(name)))].slice(0, 20)
  return { query, faults, unknown }
}

/** The word of the address bar for one choice. */
export const wordFor = (key: ChoiceKey, code: string): string => tables[key]?.[code] ?? code

/** Writes a query as an address: only what differs from the empty query, always in the same order. */
export function formatQuery(query: ListingQuery): URLSearchParams {
  const params = new URLSearchParams()
  const put = (key: keyof typeof parameters, value: string) => params.append(parameters[key], value)
  if (query.text) put('text', query.text)
  for (const key of choiceKeys) for (const code of [...query[key]].sort()) put(key, wordFor(key, code))
  if (query.age !== null) put('age', String(query.age))
  if (query.near) put('near', formatNear(query.near))
  if (query.radius !== defaultRadius) put('radius', String(query.radius))
  if (query.box) put('box', [query.box.west, query.box.south, query.box.east, query.box.north].join(','))
  if (query.sort !== 'relevance') put('sort', words.sortWords[query.sort])
  if (query.view !== 'steps') put('view', words.viewWords[query.view])
  if (query.page !== 1) put('page', String(query.page))
  return params
}

const formatNear = (near: NonNullable<ListingQuery['near']>) =>
  'area' in near ? near.area : `${near.point.lat},${near.point.lng}`

/** The address of a query on a page or endpoint: `/zoeken?zoek=koffie`. */
export function queryAddress(path: string, query: ListingQuery): string {
  const search = formatQuery(query).toString()
  return search ? `${path}?${search}` : path
}
