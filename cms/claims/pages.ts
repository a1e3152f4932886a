import { escapeHtml } from '../escape-html.ts'
import { plainPage } from '../plain-page.ts'
import type { OpenedClaim } from './open-claim.ts'

/** What who decides about a claim gets to see. */

export const reasonFault = 'Schrijf er kort bij waarom niet. De aanvrager krijgt dat te lezen.'

export const claimPage = ({ claim, organisation }: OpenedClaim, fault = '') =>
  plainPage(
    `Hoort deze persoon bij ${organisation.name}?`,
    `${fault && `<p role="alert"><strong>${escapeHtml(fault)}</strong></p>`}
<p><strong>Naam:</strong> ${escapeHtml(claim.name ?? '')}</p>
<p><strong>Mailadres:</strong> ${escapeHtml(claim.email ?? '')}</p>
<p><strong>Zo kun je het nagaan:</strong> ${escapeHtml(claim.proof ?? '').replace(/\n/g, '<br>')}</p>
<p>Bel of mail niet alleen met wat hierboven staat. Neem een nummer dat je al kende.</p>
<form method="post" action="/api/claim">
<input type="hidden" name="id" value="${escapeHtml(claim.id)}">
<p><button type="submit" name="decision" value="approved">Ja, nodig uit</button></p>
<h2>Nee?</h2>
<p><label for="reason">Waarom niet? De aanvrager kan dit lezen</label>
<input id="reason" name="reason" maxlength="500"></p>
<button type="submit" name="decision" value="refused">Wijs af</button>
</form>`,
    fault ? 400 : 200,
  )

export const decidedPage = (isApproved: boolean) =>
  plainPage(
    'Dat is geregeld',
    `<p>${isApproved ? 'De uitnodiging is onderweg.' : 'De aanvrager krijgt een mail.'}</p><p><a href="/admin">Naar het beheer</a></p>`,
  )

export const goneClaimPage = () =>
  plainPage('Deze aanvraag is er niet meer', '<p>Misschien is er al op geantwoord.</p>', 410)
