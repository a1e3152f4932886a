import { lastDay } from '#search/index-record.ts'
import { type Fault, formatQuery } from '#search/query-url.ts'
import type { ListingQuery } from '#search/query.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import { readSearch } from '#site/results/read-search.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'

/** The word of the address bar for the first day, beside those of a query. */
export const fromParameter = 'vanaf'

/** What one can go to; help and places with opening hours are there for who asks. */
const kindsByDefault: ListingQuery['kinds'] = ['activity']

export type AskedAgenda = {
  query: ListingQuery
  from: LocalDate
  faults: Fault[]
  /** Why this is not the day that was asked for. */
  dateNote: string | null
}

/** The query and the first day in an address. Never throws; a day we do not know becomes today, and says so. */
export function readAgenda(params: URLSearchParams, town: Town, today: LocalDate): AskedAgenda {
  const { query, faults } = readSearch(params, town)
  const asked = params.get(fromParameter)?.trim() ?? ''
  const dateNote = asked === '' ? null : whyNot(asked, today)
  const kinds = query.kinds.length > 0 ? query.kinds : kindsByDefault
  return {
    // The agenda has days and an order of its own.
    query: { ...query, kinds, days: [], sort: 'relevance', view: 'steps', page: 1 },
    from: asked === '' || dateNote ? today : asked,
    faults: faults.filter(({ parameter }) => !['dag', 'sorteer', 'weergave', 'pagina'].includes(parameter)),
    dateNote,
  }
}

function whyNot(asked: string, today: LocalDate): string | null {
  if (!isDate(asked)) return nl.agenda.badDate
  if (asked < today) return nl.agenda.pastDate
  return asked > lastDay(today) ? nl.agenda.farDate : null
}

/** A day that is on the calendar: 30 February is not. */
function isDate(asked: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asked)) return false
  const moment = new Date(`${asked}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(asked)
}

const isDefault = (kinds: ListingQuery['kinds']) =>
  kinds.length === kindsByDefault.length && kinds.every((kind) => kindsByDefault.includes(kind))

/** The address of the agenda: only what differs from today and from what one sees by itself. */
export function agendaAddress(query: ListingQuery, from: LocalDate, today: LocalDate): string {
  const params = formatQuery({ ...query, kinds: isDefault(query.kinds) ? [] : query.kinds })
  if (from !== today) params.append(fromParameter, from)
  return params.size > 0 ? `/agenda?${params}` : '/agenda'
}
