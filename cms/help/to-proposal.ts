import type { Listing, Organisation, Report } from '../payload-types.ts'
import { toEdit, type Wanted } from './proposable.ts'
import { standingWords, weekdayWords } from '../in-words.ts'

export type Change = { label: string; before: string; after: string }

/** A ready-made edit: what one sees (old and new), and what is written when one presses "Overnemen". */
export type Proposal = { changes: Change[]; data: Record<string, unknown> | null }

const nothing: Proposal = { changes: [], data: null }
type Rule = NonNullable<NonNullable<Listing['schedule']>['rules']>[number]

/**
 * What a report would change in the listing as it is now. No changes when it is right already, or when only a person can
 * work out what to change.
 */
export function toListingProposal(report: Report, listing: Listing): Proposal {
  if (report.kind === 'proposal') return toEdit(JSON.parse(report.wanted ?? '{}') as Wanted, listing)
  if (report.kind === 'stopped') return stopped(listing)
  if (report.kind === 'contact') return contact(report, listing.contact ?? {}, (contact) => ({ contact }))
  if (report.kind === 'place') return place(report, listing)
  return report.kind === 'time' ? time(report, listing) : nothing
}

export function toOrganisationProposal(report: Report, organisation: Organisation): Proposal {
  return report.kind === 'contact' ? contact(report, organisation, (fresh) => pick(fresh)) : nothing
}

function stopped({ standing }: Listing): Proposal {
  if (standing === 'ended') return nothing
  const change = {
    label: 'Gaat het door?',
    before: standingWords[standing].nl,
    after: standingWords.ended.nl,
  }
  return { changes: [change], data: { standing: 'ended' } }
}

const ways = [
  ['phone', 'Telefoon'],
  ['email', 'E-mail'],
  ['website', 'Website'],
] as const
type Ways = { [way in (typeof ways)[number][0]]?: string | null }

const pick = ({ phone, email, website }: Ways) => ({ phone, email, website })

function contact(report: Report, old: Ways, toData: (fresh: Ways) => object): Proposal {
  const differs = ways.filter(([way]) => report[way] && report[way] !== old[way])
  if (differs.length === 0) return nothing
  const fresh = { ...old, ...Object.fromEntries(differs.map(([way]) => [way, report[way]])) }
  const changes = differs.map(([way, label]) => ({ label, before: old[way] || '–', after: report[way]! }))
  return { changes, data: { ...toData(fresh) } }
}

/**
 * Another place is another venue, and that a person must choose; until then residents are told. Where a secret place is, nobody
 * tells them.
 */
function place({ place }: Report, { notice, whereabouts }: Listing): Proposal {
  if (!place || whereabouts === 'secret') return nothing
  const after = `Let op: het is nu hier: ${place}`
  if (notice === after) return nothing
  return { changes: [{ label: 'Mededeling', before: notice || '–', after }], data: { notice: after } }
}

/** With one fixed time it is clear which one changes; with more only the words can be put beside them. */
function time(report: Report, { schedule }: Listing): Proposal {
  const rules = schedule?.rules ?? []
  const hasTime = report.day || report.from
  if (hasTime && rules.length <= 1) return fixedTime(report, schedule, rules[0])
  if (!report.times || schedule?.note === report.times) return nothing
  const change = { label: 'Over de tijden', before: schedule?.note || '–', after: report.times }
  return { changes: [change], data: { schedule: { ...schedule, note: report.times } } }
}

function fixedTime(
  { day, from, until }: Report,
  schedule: Listing['schedule'],
  rule: Rule | undefined,
): Proposal {
  const start = from || rule?.start
  const days = day ? [day] : rule?.days
  if (!start || !days) return nothing
  // A new beginning with the old end could end before it begins.
  const end = until || (from ? null : rule?.end) || null
  const fresh = { ...(rule ?? { every: 'week' as const, interval: 1 }), days, start, end }
  const after = inWords(fresh)
  const before = rule ? inWords(rule) : '–'
  if (before === after) return nothing
  const change = { label: 'Vaste tijd', before, after }
  return { changes: [change], data: { schedule: { ...schedule, rules: [fresh] } } }
}

function inWords({ days, start, end, every }: Pick<Rule, 'days' | 'start' | 'end' | 'every'>): string {
  const names = days.map((day) => weekdayWords[day].nl).join(', ')
  return `${every === 'month' ? 'elke maand, ' : ''}${names}, ${start}${end ? ` tot ${end}` : ''}`
}
