import { escapeHtml } from '../escape-html.ts'
import { plainPage } from '../plain-page.ts'
import { minutes } from './send-link.ts'

/** What who signs in by mail gets to see: plain HTML forms, in words that say what to do now. */

const back = '<p><a href="/admin/login">Terug naar inloggen</a></p>'
const again = '<p><a href="/api/sign-in">Vraag een nieuwe link</a></p>'

export const askPage = () =>
  plainPage(
    'Inloggen met een link',
    `<p>Vul je mailadres in. Je krijgt dan een mail met een link om in te loggen.</p>
<form method="post" action="/api/sign-in">
<label for="email">Je mailadres</label>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="254">
<button type="submit">Stuur mij een link</button>
</form>
${back}`,
  )

/** The same for everybody: it does not tell who has an account. */
export const askedPage = () =>
  plainPage(
    'Kijk in je mail',
    `<p>Is dit mailadres bij ons bekend? Dan krijg je zo een mail met een link. Die werkt ${minutes} minuten.</p>
<p>Zie je niets? Kijk bij de ongewenste mail, of vraag het na een tijdje nog eens.</p>
${back}`,
  )

export const tooOftenPage = () =>
  plainPage(
    'Even wachten',
    `<p>Er is te vaak om een link gevraagd. Probeer het over een uur nog eens.</p>${back}`,
    429,
    {
      'retry-after': '3600',
    },
  )

export const notOursPage = () =>
  plainPage('Dit kan niet', `<p>Deze vraag kwam niet van onze eigen pagina. Begin opnieuw.</p>${again}`, 403)

export const openPage = (email: string, token: string) =>
  plainPage(
    'Inloggen',
    `<p>Je logt in als <strong>${escapeHtml(email)}</strong>. Ben jij dat niet? Sluit dan deze pagina.</p>
<form method="post" action="/api/sign-in/open">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<button type="submit">Log in</button>
</form>`,
  )

export const deadLinkPage = () =>
  plainPage(
    'Deze link werkt niet meer',
    `<p>Een link werkt één keer, en niet langer dan ${minutes} minuten.</p>${again}`,
    410,
  )

export const signedIn = (cookie: string) =>
  new Response(null, {
    status: 303,
    headers: { location: '/admin', 'set-cookie': cookie, 'cache-control': 'no-store' },
  })
