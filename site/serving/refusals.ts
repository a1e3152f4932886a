import { type Answer, toAnswer } from './answer.ts'
import { plainPage } from './plain-page.ts'

const refuse = (status: number, title: string, text: string, headers: Record<string, string> = {}): Answer =>
  toAnswer(status, 'html', plainPage(title, text), { 'Cache-Control': 'no-store', ...headers })

/** Seconds; by then a busy moment is over. */
export const retryAfter = '3'

/** What the server itself says no to, before any page is asked. */
export const refusals = {
  400: refuse(
    400,
    'Dit adres klopt niet',
    'Het adres van deze pagina kunnen wij niet lezen. Controleer het.',
  ),
  404: refuse(404, 'Deze pagina is er niet', 'Misschien is het adres veranderd of staat er een typefout in.'),
  405: refuse(405, 'Dat kan hier niet', 'Deze pagina kun je alleen bekijken.', { Allow: 'GET, HEAD' }),
  503: refuse(
    503,
    'Het is nu erg druk',
    'Er zijn nu meer mensen dan wij tegelijk kunnen helpen. Wacht een paar tellen en laad deze pagina opnieuw. ' +
      'Vulde je net iets in? Ga dan een pagina terug: daar staat het nog.',
    { 'Retry-After': retryAfter },
  ),
  414: refuse(414, 'Dit adres is te lang', 'Het adres van deze pagina is te lang. Kies minder filters.'),
}
