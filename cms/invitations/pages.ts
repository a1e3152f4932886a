import { escapeHtml } from '../escape-html.ts'
import { plainPage } from '../plain-page.ts'
import { days } from './send-invitation.ts'
import type { Open } from './take-invitation.ts'

/** What who invites and who is invited get to see. */

export const shortestPassword = 12

export const invitePage = (organisation: { id: string; name: string }, fault = '') =>
  plainPage(
    `Nodig iemand uit bij ${organisation.name}`,
    `${fault && `<p role="alert"><strong>${escapeHtml(fault)}</strong></p>`}
<form method="post" action="/api/invite">
<input type="hidden" name="organisation" value="${escapeHtml(organisation.id)}">
<p><label for="name">Naam</label><input id="name" name="name" required maxlength="120" autocomplete="off"></p>
<p><label for="email">Mailadres</label><input id="email" name="email" type="email" required maxlength="254" autocomplete="off"></p>
<p><label><input type="checkbox" name="owner" value="yes"> Is eigenaar van dit aanbod</label></p>
<button type="submit">Stuur de uitnodiging</button>
</form>`,
    fault ? 400 : 200,
  )

export const invitedPage = (name: string) =>
  plainPage(
    'De uitnodiging is onderweg',
    `<p>${escapeHtml(name)} krijgt een mail. De link erin werkt ${days} dagen.</p>
<p><a href="/admin">Terug naar het beheer</a></p>`,
  )

export const tooManyPage = () =>
  plainPage('Even wachten', '<p>Je hebt veel mensen uitgenodigd. Ga over een uur verder.</p>', 429, {
    'retry-after': '3600',
  })

export const mayNotPage = () => plainPage('Dit mag niet', '<p><a href="/admin">Naar het beheer</a></p>', 403)

const passwordField = `<p><label for="password">Kies een wachtwoord, als je dat wilt</label>
<input id="password" name="password" type="password" minlength="${shortestPassword}" maxlength="200" autocomplete="new-password">
Neem minstens ${shortestPassword} tekens. Zonder wachtwoord krijg je elke keer een link in je mail.</p>`

export const joinPage = ({ organisation_name, email, has_account }: Open, token: string, fault = '') =>
  plainPage(
    `Doe mee met ${organisation_name}`,
    `<p>Je gaat het aanbod van ${escapeHtml(organisation_name)} bijhouden, als <strong>${escapeHtml(email)}</strong>.</p>
${fault && `<p role="alert"><strong>${escapeHtml(fault)}</strong></p>`}
<form method="post" action="/api/invitation">
<input type="hidden" name="token" value="${escapeHtml(token)}">
${has_account ? '<p>Je hebt al een account. Daarna log je in zoals altijd.</p>' : passwordField}
<button type="submit">Ik doe mee</button>
</form>`,
    fault ? 400 : 200,
  )

export const joinedPage = ({ organisation_name }: Open) =>
  plainPage(
    'Je doet mee',
    `<p>Je hoort nu bij ${escapeHtml(organisation_name)}.</p>
<p><a href="/admin/login">Log in</a>, of <a href="/api/sign-in">vraag een link om in te loggen</a>.</p>`,
  )

export const deadInvitationPage = () =>
  plainPage(
    'Deze uitnodiging werkt niet meer',
    `<p>Een uitnodiging werkt één keer, en ${days} dagen lang. Vraag om een nieuwe.</p>
<p>Deed je al mee? <a href="/api/sign-in">Vraag dan een link om in te loggen</a>.</p>`,
    410,
  )
