import { escapeHtml } from '../escape-html.ts'
import { weekdayWords } from '../in-words.ts'
import type { Report } from '../payload-types.ts'
import { plainPage } from '../plain-page.ts'
import type { Opened } from './open-report.ts'
import type { Outcome } from './settle-report.ts'
import { reportKindWords } from './report-kinds.ts'
import type { Decision } from './tell-reporters.ts'
import type { Change } from './to-proposal.ts'

/** What who answers a report gets to see: plain HTML forms, in words that say what each button does. */

export const faults = {
  reason: 'Schrijf er kort bij waarom. De bewoner krijgt dat te lezen.',
  changed: 'Het aanbod is net veranderd. Kijk nog even of dit nog nodig is.',
  owners: 'Dit is van de organisatie. Zij kijken er eerst naar; na 14 dagen mag jij het doen.',
  theirs: 'Dit voorstel is voor de organisatie. Alleen zij kunnen het overnemen.',
  refused: 'Dit kon niet zo op de kaart komen. Log in en pas het aanbod zelf aan.',
}

const said = (report: Report): [string, string | null | undefined][] => [
  ['Dag', report.day && weekdayWords[report.day].nl],
  ['Tijd', [report.from, report.until].filter(Boolean).join(' tot ')],
  ['Tijden', report.times],
  ['Plek', report.place],
  ['Telefoon', report.phone],
  ['E-mail', report.email],
  ['Website', report.website],
  ['Wat', report.what],
  ['Contact', report.reach],
  ['Naam', report.name],
  [report.kind === 'proposal' ? 'De redactie schrijft' : 'Erbij', report.text],
]

const saidHtml = (report: Report) =>
  said(report)
    .filter(([, text]) => text)
    .map(([label, text]) => `<p><strong>${label}:</strong> ${escapeHtml(text!).replace(/\n/g, '<br>')}</p>`)
    .join('\n')

const changeHtml = ({ label, before, after }: Change) =>
  `<p><strong>${escapeHtml(label)}</strong><br>nu: <del>${escapeHtml(before)}</del><br>wordt: <ins>${escapeHtml(after)}</ins></p>`

const button = (decision: Decision, label: string) =>
  `<button type="submit" name="decision" value="${decision}"${decision === 'accepted' ? '' : ' class="quiet"'}>${label}</button>`

/** The report, what would change, and the three answers. */
export function reportPage(opened: Opened, token: string, fault = ''): Response {
  const { report, proposal, subject, hasDraft } = opened
  const isTold = proposal.changes.length > 0
  const edit =
    subject && `<a href="/admin/collections/${subject.collection}/${subject.id}">Pas het zelf aan</a>`
  const body = `${fault && `<p role="alert"><strong>${escapeHtml(fault)}</strong></p>`}
<h2>${report.kind === 'proposal' ? 'Waarom de redactie dit voorstelt' : 'Wat de bewoner zegt'}</h2>
${report.kind === 'proposal' ? '' : `<p>${escapeHtml(report.kind === 'addition' ? report.title : reportKindWords[report.kind].nl)}${report.count > 1 ? ` (${report.count} keer gemeld)` : ''}</p>`}
${saidHtml(report)}
${report.hasLinks ? '<p><strong>Let op:</strong> hier staat een link in. Open die niet zomaar.</p>' : ''}
${isTold ? `<h2>Dit verandert er</h2>${proposal.changes.map(changeHtml).join('\n')}` : ''}
${isTold && hasDraft ? '<p>Je was nog bezig met dit aanbod. De verandering komt in dat concept.</p>' : ''}
${edit ? `<p>${edit}</p>` : ''}
<form method="post" action="/api/help/report">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<input type="hidden" name="id" value="${escapeHtml(report.id)}">
<input type="hidden" name="seen" value="${escapeHtml(subject?.seen ?? '')}">
<p>${button('accepted', acceptLabel(opened))} ${report.kind === 'addition' ? '' : button('correct', report.kind === 'proposal' ? 'Het is goed zoals het is' : 'Het klopt al')}</p>
<h2>${report.kind === 'proposal' ? 'Liever niet?' : 'Niet voor ons?'}</h2>
<p><label for="reason">Waarom niet? ${report.kind === 'proposal' ? 'De redactie' : 'De bewoner'} kan dit lezen</label>
<input id="reason" name="reason" maxlength="500"></p>
${button('refused', report.kind === 'proposal' ? 'Liever niet' : 'Niet voor ons')}
</form>`
  return plainPage(subject?.title ?? report.title, body, fault ? 400 : 200)
}

function acceptLabel({ report, proposal }: Opened): string {
  if (report.kind === 'addition') return 'Maak er een concept van'
  return proposal.data ? 'Overnemen' : 'Ik heb het aangepast'
}

const thanks: Record<Decision, string> = {
  accepted: 'Dank je wel. De kaart klopt weer.',
  correct: 'Dank je wel voor het nakijken.',
  refused: 'Dank je wel voor je antwoord.',
}

export const donePage = ({ report }: Opened, decision: Decision, { draft, waits }: Outcome) =>
  plainPage('Dat is geregeld', draft ? toFinish(draft) : thanksFor(report, decision, waits))

const toFinish = (draft: string) =>
  `<p>Het staat klaar als concept. <a href="/admin/collections/listings/${draft}">Kijk het na en zet het op de kaart</a>.</p>`

function thanksFor({ kind }: Opened['report'], decision: Decision, waits: boolean): string {
  const afterwards = waits
    ? 'Dank je wel. De redactie kijkt er eerst even naar. Je hoeft niets meer te doen.'
    : thanks[decision]
  return `<p>${kind === 'addition' ? 'Dank je wel voor je antwoord.' : afterwards}</p><p><a href="/admin">Naar het beheer</a></p>`
}

export const answeredPage = () =>
  plainPage('Hier is al op geantwoord', '<p>Iemand was je voor. Je hoeft niets meer te doen.</p>', 410)

export const gonePage = () =>
  plainPage(
    'Deze melding is er niet meer',
    `<p>Misschien is er al op geantwoord, of is de link te oud.</p>
<p><a href="/admin/collections/reports">Log in en bekijk alle meldingen</a></p>`,
    410,
  )
