import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'
import type { ReportState } from './report-kinds.ts'

export type Decision = Exclude<ReportState, 'open'>

const outcome: Record<Decision, string> = {
  accepted: 'Er is iets mee gedaan. Dank je wel: zo blijft de kaart kloppen.',
  correct: 'Iemand heeft het nagekeken. Het klopte al.',
  refused: 'Iemand heeft het bekeken. Er verandert nu niets.',
}

/** Tells who wanted to know what became of a report, and forgets their address. Runs in the transaction of `req`. */
export async function tellReporters(
  req: PayloadRequest,
  report: { id: string; title: string },
  decision: Decision,
  reason: string,
  now: Date,
): Promise<void> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ email: string }>(
    sql`delete from help.reporter where report = ${report.id} returning email`,
  )
  if (rows.length === 0) return
  const from = await senderName(req)
  const letter = toLetter({
    subject: `Je melding op de ${from}`,
    paragraphs: [
      `Je liet ons iets weten: ${report.title}.`,
      outcome[decision],
      ...(reason ? [`Zij schreven erbij: ${reason}`] : []),
    ],
    small: ['We hebben je mailadres nu niet meer nodig. Na deze mail wissen we het.'],
    from,
  })
  for (const { email } of rows) await queueMail(req, { kind: 'answer', to: email, letter }, now)
}
