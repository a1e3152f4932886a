import type { Organisation } from './draft.ts'
import { titleLines } from './read-texts.ts'
import type { RowReader } from './row-reader.ts'

/** Sites where many organisations have a page or a mailbox: they say nothing about who it is. */
const notTheirs =
  /(^|\.)(jekuntmeer|facebook|instagram|google|linkedin|twitter|youtube|gmail|hotmail|live|outlook|yahoo|ziggo|kpnmail|planet|xs4all|hetnet|upcmail|home|casema|adrez|wordpress|weebly|socialekaart|goo)\.[a-z.]+$/

const hostOf = (address: string | undefined): string | null => {
  const host = address?.includes('@') ? address.split('@')[1]! : address && URL.parse(address)?.hostname
  return host && !notTheirs.test(host) ? host.replace(/^www\./, '') : null
}

const squash = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** "restovanharte" is spelled out in the text as "Resto VanHarte". */
function spelledOut(label: string, text: string): string | undefined {
  const words = text.split(/\s+/).filter((word) => !/[@/]/.test(word))
  for (let from = 0; from < words.length; from++)
    for (let count = 1; count <= 7; count++) {
      const phrase = words.slice(from, from + count).join(' ')
      const isIt = /^[A-Z0-9]/.test(phrase) && squash(phrase) === squash(label)
      if (isIt) return phrase.replace(/[^\wÀ-ÿ)]+$/, '')
      if (squash(phrase).length > squash(label).length) break
    }
  return undefined
}

/** "stichting-spin.nl" to "Stichting Spin", or how the text itself spells it: a name to begin with. */
function nameOfHost(host: string, text: string): string {
  const label = host.split('.').at(-2) ?? host
  return spelledOut(label, text) ?? label.split('-').map(capital).join(' ')
}

/** Said in the title: "Stichting X", a second line, or a name in capitals at the end. */
function inTitle(title: string): string | undefined {
  const [first = '', ...others] = titleLines(title)
  const named = /\b(?:stichting|vereniging|buurtvereniging|coöperatie)\s+(?:[A-Z0-9&][\wÀ-ÿ'’&]*\s*)+/i.exec(
    first,
  )?.[0]
  return (
    named ??
    others.findLast((line) => /^[A-Z0-9]/.test(line)) ??
    /\s([A-Z]{4,})$/.exec(first)?.[1]
  )?.trim()
}

const textOf = (row: RowReader) =>
  [row.text('title'), row.text('summary'), row.text('description')].join(' ').slice(0, 20_000)

/** Whose it is: the column, else the title, else the site or mail address; a guess is told. */
export function readOrganisation(
  row: RowReader,
  { website, email }: { website?: string | undefined; email?: string | undefined },
): Organisation | undefined {
  const host = hostOf(website) ?? hostOf(email)
  const said = row.text('organisation').replace(/\s+/g, ' ')
  if (said.length > 120) row.keepAll('organisation')
  if (said) return { name: said.slice(0, 120), host }
  const name = inTitle(row.text('title').slice(0, 300)) ?? (host ? nameOfHost(host, textOf(row)) : undefined)
  if (!name) {
    row.warn('organisation', 'Er staat niet bij welke organisatie dit doet. Kies die nog.')
    return undefined
  }
  row.warn('title', `De organisatie “${name}” hebben we afgeleid. Kijk of dat klopt.`)
  return { name: name.slice(0, 120), host }
}
