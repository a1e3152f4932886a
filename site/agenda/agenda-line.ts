import type { AgendaItem } from '#search/agenda.ts'
import type { LocalNow } from '#search/time/local-date.ts'
import { listingAddress } from '#site/layouts/addresses.ts'
import { type Markup, markup } from '#site/layouts/markup.ts'
import { costInWords } from '#site/listing/cost-in-words.ts'
import { offInWords } from '#site/listing/off-in-words.ts'
import { placeInWords } from '#site/listing/place-in-words.ts'
import { streetOnPaper } from '#site/listing/street-on-paper.ts'
import { timesInWords } from '#site/listing/when-in-words.ts'
import { nl } from '#site/text/nl.ts'

/** One time of one listing as a line of the agenda; struck through, and why, when it does not happen. */
export function agendaLine(item: AgendaItem, now: LocalNow): Markup {
  const { listing, occurrence } = item
  const { date, start, end, note } = occurrence
  const off = whyOff(item, now)
  const link = markup`<a href="${listingAddress(listing.slug)}">${listing.title}</a>`
  const when = markup`<time datetime="${date}T${start}">${timesInWords(start, end)}</time>`
  const where = markup`${placeInWords(listing.whereabouts)}${streetOnPaper(listing.whereabouts)}`
  const how = markup`${costInWords(listing.cost)}<span aria-hidden="true"> · </span><span class="sk-hidden">, </span>${nl.labels.access[listing.access]}`
  const about = off ?? markup`<p>${where}</p><p>${how}</p>${note && markup`<p>${note}</p>`}`
  return markup`<li class="sk-line${off && ' sk-line--off'}"><p class="sk-line__when">${strike(when, off)}</p>
    <div class="sk-line__what"><h4>${strike(link, off)}</h4>${about}</div></li>`
}

const strike = (what: Markup, off: Markup | null) => (off ? markup`<s>${what}</s>` : what)

/** Cancelled or moved this once, or closed for now; null when it goes on. */
function whyOff({ occurrence }: AgendaItem, now: LocalNow): Markup | null {
  const off = offInWords(occurrence, now.date)
  return off && markup`<p class="sk-line__off"><strong>${off.what}</strong>${off.why && `: ${off.why}`}</p>`
}
