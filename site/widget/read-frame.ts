import type { Agenda } from '#search/find-agenda.ts'
import type { ListingDocument } from '#search/document.ts'
import { queryAddress } from '#search/query-url.ts'
import { localNow } from '#search/time/local-date.ts'
import { agendaAddress, type AskedAgenda, readAgenda } from '#site/agenda/read-agenda.ts'
import type { Door, MaybeStale } from '#site/door.ts'
import { type Corrected, findCorrected } from '#site/results/find-corrected.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'
import { readSearch } from '#site/results/read-search.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import { type AskedInFrame, askInFrame } from './ask-in-frame.ts'
import { pickedListings } from './picked-listings.ts'
import type { ReadWidget } from './read-widget.ts'
import type { WidgetChoices } from './widget-choices.ts'

/** What a frame shows: one of these. */
type Shown =
  | { is: 'agenda'; asked: AskedAgenda; days: MaybeStale<Agenda> }
  | { is: 'picked'; listings: ListingDocument[] }
  | { is: 'results'; asked: AskedInFrame; answer: Corrected }
  | { is: 'gone' }
  | { is: 'unavailable' }

export type Frame = {
  shown: Shown
  choices: WidgetChoices
  title: string
  /** Path and query of the same on our own site. */
  whole: string
}

type About = { door: Door; town: Town; now: Date }

/** Asks for what a frame shows. Never throws for an index that does not answer. */
export async function readFrame(widget: ReadWidget, about: About): Promise<Frame> {
  const { look } = widget.choices
  if (widget.isGone)
    return { shown: { is: 'gone' }, choices: widget.choices, title: nl.widget.gone, whole: '/zoeken' }
  if (look.listings.length > 0) return readPicked(widget, about)
  if (look.form === 'agenda') return readDays(widget, about)
  return readResults(widget, about)
}

const unavailable = { shown: { is: 'unavailable' as const }, title: nl.unavailable.title }

async function readDays(
  { params, choices: { look } }: ReadWidget,
  { door, town, now }: About,
): Promise<Frame> {
  const today = localNow(now).date
  const asked = readAgenda(params, town, today)
  const { query, from } = asked
  const whole = agendaAddress(query, from, today)
  const choices = { query, look }
  const days = await orUnavailable(door.agenda(query, from))
  if (!days) return { ...unavailable, choices, whole }
  return { shown: { is: 'agenda', asked, days }, choices, whole, title: nl.agenda.title(nameOf(town)) }
}

async function readPicked({ choices }: ReadWidget, { door, town }: About): Promise<Frame> {
  const listings = await pickedListings(door, choices.look.listings)
  const about = { choices, whole: '/zoeken' }
  if (!listings) return { ...unavailable, ...about }
  return { shown: { is: 'picked', listings }, ...about, title: nl.widget.title(nameOf(town)) }
}

async function readResults(widget: ReadWidget, { door, town, now }: About): Promise<Frame> {
  const { query } = readSearch(widget.params, town)
  const { look } = widget.choices
  const asked = askInFrame(query, town, now)
  const whole = queryAddress('/zoeken', { ...asked.query, view: query.view })
  const choices = { query, look }
  const answer = await orUnavailable(findCorrected(door, asked.query))
  if (!answer) return { ...unavailable, choices, whole }
  const place = nameOf(town)
  const isWaiting = look.form === 'search' && query.text === ''
  const title = isWaiting
    ? nl.question.home(place)
    : nl.results.found(answer.found.total, answer.query.text, place)
  return { shown: { is: 'results', asked, answer }, choices, whole, title }
}

const nameOf = ({ municipality }: Town) => municipality?.name ?? ''
