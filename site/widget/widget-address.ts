import { type Fault, formatQuery, parseQuery, tidyText } from '#search/query-url.ts'
import { isHostTemplate } from './host-template.ts'
import { cornerWords, formWords, lookParameters as words, opensWords, schemeWords } from './look-words.ts'
import {
  mostFonts,
  mostListings,
  type Opens,
  placeholder,
  screenLanguages,
  usualLook,
  type WidgetChoices,
  type WidgetLook,
} from './widget-choices.ts'

type Complain = (parameter: string, value: string, message: string) => void

const shorten = (value: string) => tidyText(value.slice(0, 60))

/** The code for a word; what was not given or not understood is the usual. */
function parseWord<Code extends string>(
  parameter: string,
  given: string,
  table: Record<Code, string>,
  usual: Code,
  complain: Complain,
): Code {
  if (given === '') return usual
  const found = (Object.keys(table) as Code[]).find((code) => table[code] === given.toLowerCase())
  if (!found) complain(parameter, given, `Kies uit: ${Object.values(table).join(', ')}.`)
  return found ?? usual
}

/** `#0D5F50`, `0d5f50` and `0d5` are all taken. */
function parseColour(parameter: string, given: string, complain: Complain): string | null {
  if (given === '') return null
  const hex = given.replace(/^#/, '').toLowerCase()
  if (/^[0-9a-f]{6}$/.test(hex)) return `#${hex}`
  if (/^[0-9a-f]{3}$/.test(hex)) return `#${[...hex].map((digit) => digit + digit).join('')}`
  complain(parameter, given, 'Gebruik zes cijfers en letters van a tot en met f, zoals 0d5f50.')
  return null
}

/** The names in a `font-family`, without quotes; what cannot be the name of a font is left out. */
function parseFonts(given: string): string[] {
  const names = given.split(',').map((name) =>
    name
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim(),
  )
  const isName = (name: string) => /^-?[\p{L}][\p{L}\p{N} _-]{0,39}$/u.test(name)
  return [...new Set(names.filter(isName))].slice(0, mostFonts)
}

function parseOpens(given: string, complain: Complain): Opens {
  if (given === '' || given === opensWords.frame) return { at: 'frame' }
  if (given === opensWords.site) return { at: 'site' }
  if (isHostTemplate(given)) return { at: 'host', template: given }
  const example = `https://jouw-site.nl/agenda/${placeholder}`
  complain(words.opens, given, `Kies hier of pagina, of geef een adres met https, zoals ${example}.`)
  return { at: 'frame' }
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

function parseListings(given: string[], complain: Complain): string[] {
  const all = [...new Set(given.map((one) => one.trim()).filter(Boolean))]
  for (const one of all)
    if (!slug.test(one)) complain(words.listings, one, 'Gebruik kleine letters, cijfers en streepjes.')
  const slugs = all.filter((one) => slug.test(one))
  if (slugs.length > mostListings)
    complain(words.listings, slugs[mostListings]!, `Kies er hoogstens ${mostListings}.`)
  return slugs.slice(0, mostListings)
}

function parseSet(given: string, complain: Complain): string | null {
  if (given === '') return null
  const id = given.toLowerCase()
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id
  complain(words.set, given, 'Neem het nummer over van je bewaarde blok.')
  return null
}

const yesOrNo = { ja: 'ja', nee: 'nee' } as const

function parseLook(params: URLSearchParams, complain: Complain): WidgetLook {
  const given = (name: keyof typeof words) => params.get(words[name])?.trim() ?? ''
  const word = <Code extends string>(name: keyof typeof words, table: Record<Code, string>, usual: Code) =>
    parseWord(words[name], given(name), table, usual, complain)
  const isOn = (name: 'hasHeading' | 'hasField') => word(name, yesOrNo, 'ja') === 'ja'
  return {
    form: word('form', formWords, usualLook.form),
    colour: parseColour(words.colour, given('colour'), complain),
    ground: parseColour(words.ground, given('ground'), complain),
    scheme: word('scheme', schemeWords, usualLook.scheme),
    corners: word('corners', cornerWords, usualLook.corners),
    fonts: parseFonts(given('fonts')),
    hasHeading: isOn('hasHeading'),
    hasField: isOn('hasField'),
    // A host's page may be in any language; we speak the ones we have.
    language: screenLanguages.find((one) => one === given('language')) ?? usualLook.language,
    opens: parseOpens(given('opens'), complain),
    set: parseSet(given('set'), complain),
    listings: parseListings(params.getAll(words.listings), complain),
  }
}

/** Reads what a host chose from an address. Never throws: what is not understood is the usual, and named in `faults`. */
export function parseWidget(params: URLSearchParams): { choices: WidgetChoices; faults: Fault[] } {
  const { query, faults } = parseQuery(params)
  const inLook: Fault[] = []
  const complain: Complain = (parameter, value, message) =>
    inLook.push({ parameter, value: shorten(value), message })
  const look = parseLook(params, complain)
  return { choices: { query, look }, faults: [...faults, ...inLook] }
}

/**
 * The words for a look: only what differs from the usual, always in the same order. Of one that was saved only its number,
 * and what the page around the frame says of itself.
 */
export function formatLook(look: WidgetLook): URLSearchParams {
  const params = new URLSearchParams()
  const put = (name: keyof typeof words, value: string | null | false) => {
    if (value) params.append(words[name], value)
  }
  put('set', look.set)
  if (look.set) {
    put('scheme', look.scheme !== usualLook.scheme && schemeWords[look.scheme])
    put('fonts', look.fonts.join(', '))
    return params
  }
  put('form', look.form !== usualLook.form && formWords[look.form])
  put('colour', look.colour?.slice(1) ?? null)
  put('ground', look.ground?.slice(1) ?? null)
  put('scheme', look.scheme !== usualLook.scheme && schemeWords[look.scheme])
  put('corners', look.corners !== usualLook.corners && cornerWords[look.corners])
  put('fonts', look.fonts.join(', '))
  put('hasHeading', !look.hasHeading && yesOrNo.nee)
  put('hasField', !look.hasField && yesOrNo.nee)
  put('language', look.language !== usualLook.language && look.language)
  const { opens } = look
  if (opens.at !== 'frame') put('opens', opens.at === 'host' ? opens.template : opensWords[opens.at])
  for (const listing of look.listings) put('listings', listing)
  return params
}

/** What a host chose as an address: the query as on `/zoeken`, then the look. */
export const formatWidget = ({ query, look }: WidgetChoices): URLSearchParams =>
  new URLSearchParams([...formatQuery(query), ...formatLook(look)])
