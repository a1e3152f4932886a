import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { isOwnForm } from '../sign-in/is-own-form.ts'
import { notOursPage } from '../sign-in/pages.ts'
import { readForm } from '../sign-in/read-form.ts'
import { keptBy } from '../trust/kept-by.ts'
import { mayAnswer, openReport, type Opened, whoseLink } from './open-report.ts'
import * as pages from './pages.ts'
import { settleReport } from './settle-report.ts'
import type { Decision } from './tell-reporters.ts'

const decisions: Decision[] = ['accepted', 'correct', 'refused']

/** Who asks, and for which report: by the mailed link, or logged in. With a link one acts as whose link it is. */
async function enter(req: PayloadRequest, token: string, id: string, now: Date): Promise<Opened | null> {
  if (!token) return openReport(req, id)
  const link = await whoseLink(req, token, now)
  if (!link) return null
  req.user = link.user
  return openReport(req, link.report)
}

/** Opening changes nothing: programs that look at every link in a mail come here too. */
export async function lookAtReport(req: PayloadRequest, now: Date): Promise<Response> {
  const token = req.searchParams.get('token') ?? ''
  const opened = await enter(req, token, req.searchParams.get('id') ?? '', now)
  if (!opened) return pages.gonePage()
  if (!mayAnswer(req, opened.report)) return pages.gonePage()
  return opened.report.state === 'open' ? pages.reportPage(opened, token) : pages.answeredPage()
}

export async function decideReport(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isOwnForm(req.headers, env.cmsUrl)) return notOursPage()
  const form = await readForm(req)
  const token = form.get('token') ?? ''
  const opened = await enter(req, token, form.get('id') ?? '', now)
  if (!opened || !mayAnswer(req, opened.report)) return pages.gonePage()
  const decision = decisions.find((known) => known === form.get('decision'))
  const reason = form.get('reason')?.trim().slice(0, 500) ?? ''
  if (!decision) return pages.reportPage(opened, token)
  if (decision === 'refused' && !reason) return pages.reportPage(opened, token, pages.faults.reason)
  const isOld = opened.subject && opened.subject.seen !== form.get('seen')
  if (decision === 'accepted' && isOld) return pages.reportPage(opened, token, pages.faults.changed)
  const kept = decision === 'accepted' ? await keptFrom(req, opened) : undefined
  if (kept) return pages.reportPage(opened, token, kept)
  return settle(req, opened, { decision, reason, token }, now)
}

/**
 * An editor does not write in a partner's listing. What a resident reported and its owner left for two weeks is the one
 * exception: then it lies with the editors, and the owner gets a mail of what they did.
 */
async function keptFrom(req: PayloadRequest, { report, subject }: Opened): Promise<string | undefined> {
  if (subject?.collection !== 'listings') return undefined
  const listing = { id: subject.id, organisations: subject.organisations }
  if ((await keptBy(req, listing)).length === 0) return undefined
  if (report.kind === 'proposal') return pages.faults.theirs
  req.context.mayRewrite = report.withEditors === true
  return report.withEditors ? undefined : pages.faults.owners
}

type Answer = { decision: Decision; reason: string; token: string }

async function settle(req: PayloadRequest, opened: Opened, answer: Answer, now: Date): Promise<Response> {
  await initTransaction(req)
  try {
    const made = await settleReport(req, opened, answer.decision, answer.reason, now)
    await commitTransaction(req)
    return made ? pages.donePage(opened, answer.decision, made) : pages.answeredPage()
  } catch (err) {
    await killTransaction(req)
    // The rules of publishing say no, in words for who publishes; everything else is a fault of ours.
    const status = (err as { status?: number }).status
    if (!status || status >= 500) throw err
    return pages.reportPage(opened, answer.token, pages.faults.refused)
  }
}
