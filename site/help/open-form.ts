import type { AstroGlobal } from 'astro'
import type { Subject } from './subject.ts'
import { type Attempt, statusOf, takeForm } from './take-form.ts'
import { thanksAddress } from './thanks-address.ts'

type Opened = { attempt?: Attempt; redirect?: Response }

/** What a page with a form does first: take what was sent, and say how the answer may be kept: not, for every form has its own stamp. */
export async function openForm(
  astro: AstroGlobal,
  subject: Subject,
  back: string,
  now: Date,
): Promise<Opened> {
  astro.response.headers.set('Cache-Control', 'no-store')
  if (astro.request.method !== 'POST') return {}
  const taken = await takeForm(astro.request, astro.locals, subject, now)
  if (taken === 'sent') return { redirect: astro.redirect(thanksAddress(subject, back), 303) }
  astro.response.status = statusOf[taken.problem]
  return { attempt: taken }
}
