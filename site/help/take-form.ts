import type { SiteEnv } from '../env.ts'
import { sendToCms } from '../send-to-cms.ts'
import { readStamp } from './form-stamp.ts'
import { isOwnForm } from './is-own-form.ts'
import { isProven } from './is-proven.ts'
import { fieldsOf, type Subject } from './subject.ts'

/** Why a form stays on the screen, with all that was filled in. */
export type Attempt = {
  problem: 'faults' | 'gone' | 'busy' | 'down' | 'old' | 'quick' | 'foreign'
  fields: string[]
  values: Record<string, string>
}
export type Taken = Attempt | 'sent'

export const statusOf: Record<Attempt['problem'], number> = {
  faults: 422,
  quick: 422,
  old: 422,
  gone: 404,
  busy: 429,
  down: 503,
  foreign: 403,
}

/** Left empty by people, who do not see it; filled in by programs that fill in everything. */
export const trapName = 'adresregel'

type Locals = { env: SiteEnv; resident?: string }

/**
 * Takes a form that was sent: keeps programs out, and passes on what is left. Who falls into the trap is told that all went
 * well, and nothing is sent.
 */
export async function takeForm(
  request: Request,
  { env, resident = '' }: Locals,
  subject: Subject,
  now: Date,
): Promise<Taken> {
  const form = await readForm(request)
  const values = Object.fromEntries(fieldsOf(subject).map((name) => [name, form.get(name)?.trim() ?? '']))
  const stop = (problem: Attempt['problem'], fields: string[] = []): Attempt => ({ problem, fields, values })
  if (!isOwnForm(request.headers, env.siteUrl)) return stop('foreign')
  if (form.get(trapName)) return 'sent'
  const stamp = form.get('stamp') ?? ''
  const { state, id } = readStamp(env.helpKey, stamp, now)
  if (state === 'quick') return stop('quick')
  if (state !== 'good') return stop('old')
  const sending = { ...subject, ...values, formId: id, isProven: isProven(stamp, form.get('answer') ?? '') }
  const answer = await sendToCms(env, sending, resident)
  if (answer.is === 'sent') return 'sent'
  return answer.is === 'faults' ? stop('faults', answer.fields) : stop(answer.is)
}

/** Nothing when it is no form or too long. */
async function readForm(request: Request): Promise<URLSearchParams> {
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  return new URLSearchParams(isForm ? await request.text().catch(() => '') : '')
}
