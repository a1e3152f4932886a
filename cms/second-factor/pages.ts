import { escapeHtml } from '../escape-html.ts'
import { plainPage } from '../plain-page.ts'
import { toBase32 } from './base32.ts'
import { limits } from './limits.ts'
import { qrPicture } from './qr-picture.ts'
import { howMany } from './recovery-codes.ts'

/** What who logs in with a code gets to see: plain forms, one thing at a time. */

const base = '/api/second-factor'
const alertOf = (fault: string) => fault && `<p role="alert"><strong>${escapeHtml(fault)}</strong></p>`
const form = (path: string, button: string, fields = '') =>
  `<form method="post" action="${base}${path}">${fields}<button type="submit">${button}</button></form>`
const home = '<p><a href="/admin">Naar het beheer</a></p>'
const leave = form('/stop', 'Stop en log uit')

/** Not a number field: a code may begin with 0. Letters only where a recovery code may stand too. */
const codeField = (label: string, id: string, isAppOnly = false) =>
  `<p><label for="${id}">${label}</label>
<input id="${id}" name="code" ${isAppOnly ? 'inputmode="numeric" ' : ''}autocomplete="one-time-code" autocapitalize="off" spellcheck="false" required maxlength="20"></p>`

export const wrongCode =
  'Deze code klopt niet. Elke code werkt één keer, en kort. Wacht op de volgende en probeer het nog eens.'

export const codePage = (fault = '') =>
  plainPage(
    'Vul je code in',
    `${alertOf(fault)}
<p>Open de app op je telefoon. Je ziet daar een code van 6 cijfers.</p>
${form('', 'Log in', codeField('Code uit je app', 'code', true))}
<h2>Heb je je telefoon niet bij je?</h2>
<p>Gebruik een van je noodcodes. Elke noodcode werkt één keer.</p>
${form('', 'Log in met een noodcode', codeField('Noodcode', 'recovery').replace('one-time-code', 'off'))}
<p>Heb je ook geen noodcodes? Vraag een beheerder om hulp. Je hebt ${limits.halfMinutes} minuten om in te loggen.</p>
${leave}`,
    fault ? 400 : 200,
  )

export const introPage = (isHalf: boolean, canWait: boolean) =>
  plainPage(
    'Log veiliger in met een code',
    `<p>Je vult dan bij het inloggen ook een code in. Die code staat op je telefoon. Zo komt niemand binnen met alleen je wachtwoord.</p>
<p>Je hebt een app nodig die codes maakt. Bijvoorbeeld Aegis, 2FAS, FreeOTP, Google Authenticator of de wachtwoorden-app van je telefoon.</p>
${canWait ? '' : '<p>Voor jouw account is dit nodig. Daarna kun je verder.</p>'}
${form('/begin', 'Begin')}
${canWait ? '<p><a href="/admin">Later</a></p>' : ''}
${isHalf ? leave : ''}`,
  )

export const logInFirstPage = () =>
  plainPage(
    'Log eerst uit en weer in',
    `<p>Je kunt een code instellen tot ${limits.freshMinutes} minuten nadat je hebt ingelogd. Zo kan niemand het doen op een scherm dat jij open liet staan.</p>
<p><a href="/admin/logout">Log uit</a></p>
${home}`,
    403,
  )

export const scanPage = (
  secret: Buffer,
  { email, issuer }: { email: string; issuer: string },
  fault = '',
) => {
  const address = appAddress(secret, email, issuer)
  const letters = toBase32(secret)
    .match(/.{1,4}/g)!
    .join(' ')
  return plainPage(
    'Zet de code in je app',
    `${alertOf(fault)}
<ol><li>Open de app en kies: toevoegen.</li>
<li>Scan dit plaatje.<br>${qrPicture(address, 'QR-code voor je app')}<br>
Doe je dit op je telefoon? <a href="${escapeHtml(address)}">Open dan je app</a>. Of typ dit over: <strong>${letters}</strong></li>
<li>De app toont nu een code van 6 cijfers. Vul die hier in.</li></ol>
${form('/confirm', 'Klaar', codeField('Code uit je app', 'code', true))}
<p>Je hebt hier ${limits.setUpMinutes} minuten voor. <a href="${base}">Opnieuw beginnen</a></p>`,
    fault ? 400 : 200,
  )
}

function appAddress(secret: Buffer, email: string, issuer: string) {
  const asked = new URLSearchParams({ secret: toBase32(secret), issuer, algorithm: 'SHA1' })
  const rest = `${asked.toString().replaceAll('+', '%20')}&digits=6&period=30`
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(email)}?${rest}`
}

export const codesPage = (codes: string[], cookie?: string) =>
  plainPage(
    'Bewaar je noodcodes',
    `<p>Inloggen met een code staat aan. Ben je je telefoon kwijt? Dan kom je binnen met een noodcode. Elke noodcode werkt één keer.</p>
<p><strong>Je ziet ze alleen nu.</strong> Print deze pagina of schrijf ze op, en bewaar ze op een veilige plek.</p>
<ul>${codes.map((code) => `<li><code>${code}</code></li>`).join('')}</ul>
<p><a href="/admin">Ik heb ze bewaard: naar het beheer</a></p>`,
    200,
    cookie ? { 'set-cookie': cookie } : {},
  )

export const managePage = (left: number, mayRemove: boolean, fault = '') =>
  plainPage(
    'Inloggen met een code',
    `${alertOf(fault)}
<p>Dit staat aan. Je hebt nog ${left} van de ${howMany} noodcodes.</p>
<h2>Nieuwe noodcodes</h2>
<p>De oude werken dan niet meer.</p>
${form('/codes', 'Maak nieuwe noodcodes', codeField('Code uit je app of een noodcode', 'for-codes'))}
<h2>Een andere telefoon of app</h2>
${form('/begin', 'Stel opnieuw in', codeField('Code uit je oude app of een noodcode', 'for-app'))}
${mayRemove ? `<h2>Zonder code inloggen</h2>\n${form('/remove', 'Zet dit uit', codeField('Code uit je app of een noodcode', 'for-removal'))}` : ''}
${home}`,
    fault ? 400 : 200,
  )

export const removedPage = () =>
  plainPage('Inloggen met een code staat uit', `<p>Je logt voortaan in zonder code.</p>${home}`)

export const endedPage = () =>
  plainPage(
    'Begin opnieuw',
    '<p>De code was te vaak fout. Je bent uitgelogd.</p><p><a href="/admin/login">Log opnieuw in</a></p>',
    403,
  )

export const lockedPage = () =>
  plainPage(
    'Even wachten',
    `<p>Er is te vaak een foute code ingevuld. Probeer het over een uur nog eens.</p>
<p>Was jij dat niet? Kies dan een nieuw wachtwoord en bel of mail de redactie.</p>
<p><a href="/admin/login">Naar inloggen</a></p>`,
    429,
    { 'retry-after': '3600' },
  )

export const resetPage = ({ id, name }: { id: string; name: string }, fault = '') =>
  plainPage(
    `Haal de code van ${name} weg`,
    `${alertOf(fault)}
<p>Doe dit alleen als je zeker weet dat ${escapeHtml(name)} het zelf vraagt. Bel bijvoorbeeld even terug.</p>
<p>De app en de noodcodes van ${escapeHtml(name)} werken dan niet meer. ${escapeHtml(name)} krijgt een mail met de reden.</p>
${form(
  '/reset',
  'Haal de code weg',
  `<input type="hidden" name="person" value="${escapeHtml(id)}">
<p><label for="reason">Reden</label><input id="reason" name="reason" required maxlength="300" autocomplete="off"></p>`,
)}
${home}`,
    fault ? 400 : 200,
  )

export const resetDonePage = (name: string) =>
  plainPage('De code is weggehaald', `<p>${escapeHtml(name)} krijgt een mail.</p>${home}`)

export const mayNotPage = () => plainPage('Dit mag niet', home, 403)
