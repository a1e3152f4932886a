import type { ChoiceKey } from '#search/query.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import { dateInWords } from '#site/listing/when-in-words.ts'
import { labels } from '#site/text/labels.ts'
import type { Town } from '#site/town.ts'

const startWithCapital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const dayLabels: Record<string, string> = { ...labels.relativeDays, ...labels.weekdays }
const tables: Partial<Record<ChoiceKey, Record<string, string>>> = {
  kinds: labels.kinds,
  days: dayLabels,
  dayParts: labels.dayParts,
  access: labels.access,
  rungs: labels.rungs,
  costs: labels.costs,
  languages: labels.spokenLanguages,
  facilities: labels.facilities,
  takePart: labels.takePart,
  whereabouts: labels.whereabouts,
}

const bySlug = (terms: { slug: string; label: string }[], slug: string) =>
  terms.find((term) => term.slug === slug)?.label

function townLabel(key: ChoiceKey, code: string, town: Town): string | undefined {
  if (key === 'themes') return bySlug(town.themes, code)
  if (key === 'lifeDomains') return bySlug(town.lifeDomains, code)
  if (key === 'audiences') return bySlug(town.audiences, code)
  if (key === 'organisations') return town.organisations.get(code)?.name
  return town.areas.get(code)?.name
}

/** What a resident reads for one choice; a code nobody knows stands for itself. */
export function choiceLabel(key: ChoiceKey, code: string, town: Town, today: LocalDate): string {
  if (key === 'days' && /^\d/.test(code)) return startWithCapital(dateInWords(code, today))
  return startWithCapital(tables[key]?.[code] ?? townLabel(key, code, town) ?? code)
}
