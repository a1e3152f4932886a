import type { ListingDocument } from '#search/document.ts'
import { localNow } from '#search/time/local-date.ts'
import { ruleInWords } from '#search/time/rule-in-words.ts'
import { ruleWords } from '../admin/schedule/rule-words.ts'
import { escapeHtml } from '../escape-html.ts'
import { plainPage } from '../plain-page.ts'
import { factsOf, factsOfAll } from './facts-of.ts'
import type { OpenLink, Question } from './read-link.ts'
import { linkDays, undoDays } from './rules.ts'

/** What who answers a mail gets to see: plain HTML forms that work in any browser, each button saying what it does. */

const hidden = (name: string, value: string) =>
  `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`
const button = (answer: string, label: string) =>
  `<button type="submit" name="answer" value="${answer}">${label}</button>`

function form(token: string, about: string, documents: ListingDocument[], buttons: string[]): string {
  const fields = [hidden('token', token), hidden('about', about), hidden('seen', factsOfAll(documents))]
  return `<form method="post" action="/api/freshness">${fields.join('')}${buttons.join('\n')}</form>`
}

const notes = {
  done: 'Dank je wel. We hebben het opgeschreven.',
  changed: 'Er is intussen iets veranderd. Hieronder zie je wat er nu staat. Kijk je nog een keer?',
  nothing: 'Dit had je al beantwoord.',
}
export type Note = keyof typeof notes

/** All that a link asks: first what waits for an answer, then what was said just now and can be taken back. */
export function questionsPage(link: OpenLink, token: string, now: Date, note?: Note): Response {
  const open = link.questions.filter(({ answer }) => answer === null)
  const ended = link.questions.filter(({ canUndo }) => canUndo)
  const said = note ? `<p role="status"><strong>${notes[note]}</strong></p>` : ''
  const body = [
    said,
    ...(open.length > 0 ? [intro(link, open, token)] : ['<p>Er is nu niets meer te beantwoorden.</p>']),
    ...open.map((question) => openHtml(question, token, now)),
    ...ended.map((question) => endedHtml(question, token)),
  ]
  return plainPage(open.length > 0 ? 'Klopt dit nog?' : 'Klaar', body.join('\n'))
}

function intro({ name }: OpenLink, open: Question[], token: string): string {
  const documents = open.map(({ document }) => document)
  const all = [button('right', `Alles klopt nog (${open.length})`)]
  const forAll = open.length > 1 ? form(token, 'all', documents, all) : ''
  return `<p>Hallo ${escapeHtml(name)}. Dit zien bewoners nu. Zeg wat er klopt.</p>${forAll}`
}

function openHtml({ document, facts }: Question, token: string, now: Date): string {
  const changed = facts === factsOf(document) ? '' : '<p><strong>Dit is veranderd na onze mail.</strong></p>'
  const buttons = [
    button('right', 'Klopt nog'),
    button('edit', 'Wijzig'),
    button('gone', 'Bestaat niet meer'),
  ]
  return `<article><h2>${escapeHtml(document.title)}</h2>${changed}${factsHtml(document, now)}
${form(token, document.id, [document], buttons)}</article>`
}

const endedHtml = ({ document }: Question, token: string) =>
  `<article><h2>${escapeHtml(document.title)}</h2>
<p>Je zei dat dit niet meer bestaat. Bewoners vinden het niet meer. Was dat een vergissing? Dan kun je het ${undoDays} dagen lang terugzetten.</p>
${form(token, document.id, [document], [button('undo', 'Zet terug')])}</article>`

/** "No longer exists" is asked twice: it takes something away from people. */
export const surelyGonePage = ({ document }: Question, token: string) =>
  plainPage(
    'Bestaat dit echt niet meer?',
    `<p><strong>${escapeHtml(document.title)}</strong></p>
<p>Druk op de knop als dit voorgoed gestopt is. Bewoners vinden het dan niet meer. Ligt het alleen even stil? Ga dan terug en kies ‘Wijzig’.</p>
${form(token, document.id, [document], [button('gone-surely', 'Ja, dit bestaat niet meer')])}
<p><a href="/api/freshness?token=${escapeHtml(token)}">Nee, ga terug</a></p>`,
  )

export const deadQuestionPage = () =>
  plainPage(
    'Deze link werkt niet meer',
    `<p>Een link werkt ${linkDays} dagen, alleen voor wie hem kreeg, en zolang je bij de organisatie hoort.</p>
<p>Wil je iets bevestigen of wijzigen? <a href="/admin">Log dan in</a>.</p>`,
    410,
  )

export const stopPage = (token: string) =>
  plainPage(
    'Geen mails meer?',
    `<p>We vragen je dan niet meer per mail of jullie aanbod nog klopt. De redactie belt als er iets te vragen is.</p>
<form method="post" action="/api/freshness/stop?token=${escapeHtml(token)}"><button type="submit">Stuur mij deze mails niet meer</button></form>`,
  )

export const stoppedPage = (token: string) =>
  plainPage(
    'Je krijgt deze mails niet meer',
    `<p>De redactie belt als er iets te vragen is.</p>
<form method="post" action="/api/freshness/stop?token=${escapeHtml(token)}">${hidden('again', 'yes')}<button type="submit">Toch weer mails</button></form>`,
  )

export const startedPage = () =>
  plainPage('Je krijgt weer mails', '<p>We vragen je weer per mail of jullie aanbod nog klopt.</p>')

function factsHtml(document: ListingDocument, now: Date): string {
  const { summary, contact, howToJoin } = document
  const reach = [contact.phone, contact.email, contact.website].filter(Boolean).join(', ')
  const facts: [string, string | null][] = [
    ['Wat', summary],
    ['Wanneer', whenInWords(document, now)],
    ['Waar', whereInWords(document)],
    ['Meedoen', howToJoin],
    ['Contact', reach],
  ]
  const told = facts.flatMap(([label, text]) =>
    text ? [`<p><strong>${label}:</strong> ${escapeHtml(text)}</p>`] : [],
  )
  return told.join('\n')
}

function whenInWords({ schedule, standing, notice }: ListingDocument, now: Date): string {
  const today = localNow(now).date
  const words = ruleWords.nl
  const dates = schedule.dates.filter(({ on }) => on >= today).slice(0, 5)
  const lines = [
    ...(standing.is === 'paused' ? ['ligt nu stil'] : []),
    ...schedule.rules.map((rule) => ruleInWords(rule, today, words)),
    ...dates.map(({ on, start }) => `${words.date(on, today)}, ${words.from(words.clock(start))}`),
    ...(schedule.byAppointment ? ['op afspraak'] : []),
    ...(schedule.note ? [schedule.note] : []),
    ...(notice ? [`Mededeling: ${notice}`] : []),
  ]
  return lines.join('; ') || 'niet ingevuld'
}

function whereInWords({ whereabouts }: ListingDocument): string {
  if (whereabouts.at === 'online') return 'online'
  if (whereabouts.at === 'at-home') return 'bij mensen thuis of aan de telefoon'
  if (whereabouts.at === 'secret') return 'op een geheime plek'
  const { name, street, town } = whereabouts.place
  return [name, street, town].filter(Boolean).join(', ')
}
