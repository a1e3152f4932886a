import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { editorsOf } from '../help/people-of.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'
import { poolOf } from '../pool-of.ts'
import { isTooOften } from '../sign-in/is-too-often.ts'
import { blind } from '../sign-in/token.ts'
import { askedPage } from './pages.ts'

const mostAnHour = 2

/** The last owner wants to go and knows nobody to hand it to: the editors look for someone. */
export async function askEditors(
  req: PayloadRequest,
  organisation: { id: string; name: string },
  now: Date,
): Promise<Response> {
  const key = blind(env.secret, `leaving ${req.user!.id}`)
  if (await isTooOften(poolOf(req.payload), key, mostAnHour, now)) return askedPage()
  await initTransaction(req)
  try {
    await tell(req, organisation, now)
    await commitTransaction(req)
  } catch (err) {
    await killTransaction(req)
    throw err
  }
  return askedPage()
}

async function tell(req: PayloadRequest, { id, name }: { id: string; name: string }, now: Date) {
  const from = await senderName(req)
  const who = (req.user as { name?: string }).name ?? ''
  for (const person of await editorsOf(req)) {
    const letter = toLetter({
      subject: `De laatste eigenaar van ${name} wil stoppen`,
      name: person.name,
      paragraphs: [`${who} is de laatste eigenaar van ${name} en wil stoppen. Weet jij wie het overneemt?`],
      button: { label: 'Bekijk wie erbij hoort', url: `${env.cmsUrl}/api/people?organisation=${id}` },
      from,
    })
    await queueMail(req, { kind: 'notice', to: person.email, letter }, now)
  }
}
