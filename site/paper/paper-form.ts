import type { LocalDate } from '#search/time/local-date.ts'
import { addDays } from '#search/time/local-date.ts'
import { nl } from '#site/text/nl.ts'

/** The forms a paper comes in, by their word in the address bar. */
export const paperForms = ['a4', 'boekje', 'groot'] as const
export type PaperForm = (typeof paperForms)[number]

/** The words of the address bar beside those of a query. They are an interface. */
export const formParameter = 'vorm'
export const weekParameter = 'week'

/** How far ahead a week may begin: the index looks no further. */
const mostDaysAhead = 90

export type AskedPaper = {
  form: PaperForm
  /** The first of seven days to tell only of what is on then; null for all there is. */
  week: LocalDate | null
  faults: string[]
}

const isForm = (word: string): word is PaperForm => (paperForms as readonly string[]).includes(word)

/**
 * The form and the week in an address. What is not understood is a fault in words: paper cannot be put right by its
 * reader.
 *
 * @param today on the clock of Europe/Amsterdam
 */
export function readPaper(params: URLSearchParams, today: LocalDate): AskedPaper {
  const form = params.get(formParameter)?.trim().toLowerCase() || 'a4'
  const week = params.get(weekParameter)?.trim() || null
  const isWeek = week === null || isDayAhead(week, today)
  return {
    form: isForm(form) ? form : 'a4',
    week: isWeek ? week : null,
    faults: [
      ...(isForm(form) ? [] : [nl.paper.badForm(paperForms)]),
      ...(isWeek ? [] : [nl.paper.badWeek(today)]),
    ],
  }
}

/** A day that is on the calendar, not before today and not further than is known. */
function isDayAhead(asked: string, today: LocalDate): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asked)) return false
  const moment = new Date(`${asked}T00:00:00Z`)
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(asked)
  return isDay && asked >= today && asked <= addDays(today, mostDaysAhead)
}

/** Where the paper of a page is: `/wijken/binnenstad/krant.pdf?vorm=boekje`, `/zoeken/krant.pdf?zoek=koffie`. */
export function paperAddress(page: string, form: PaperForm, week?: LocalDate): string {
  const [path, search = ''] = page.split('?')
  const params = new URLSearchParams(search)
  if (form !== 'a4') params.append(formParameter, form)
  if (week) params.append(weekParameter, week)
  return params.size > 0 ? `${path}/krant.pdf?${params}` : `${path}/krant.pdf`
}
