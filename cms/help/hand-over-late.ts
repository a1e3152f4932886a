import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { daysForOwner } from './keep-report.ts'
import { tellEditors, type Told } from './tell-people.ts'

const why = `De organisatie heeft hier ${daysForOwner} dagen niet op geantwoord. Kijk jij ernaar?`

/**
 * Reports that no owner answered in time go to the editors' list, with a mail, together or not at all. Of two processes that
 * do this at once each report is one's.
 * @returns how many.
 */
export async function handOverLate(payload: Payload, now: Date): Promise<number> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const connection = await connectionOf(req)
    const { rows } = await connection.execute<Told>(sql`
      update reports set with_editors = true, updated_at = ${now.toISOString()}
      where state = 'open' and with_editors is not true and due_at <= ${now.toISOString()}
      returning id::text, title, kind::text`)
    for (const report of rows) await tellEditors(req, report, now, why)
    await commitTransaction(req)
    return rows.length
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}
