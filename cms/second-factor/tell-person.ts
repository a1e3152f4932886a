import type { PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'
import { howMany } from './recovery-codes.ts'

const news = {
  set: [
    'Inloggen met een code staat aan',
    'Je logt voortaan in met een code uit je app. Dat is net ingesteld.',
  ],
  changed: [
    'Je codes komen nu van een andere app',
    'De app die je codes maakt, is veranderd. De oude codes werken niet meer.',
  ],
  removed: ['Inloggen met een code staat uit', 'Je logt voortaan in zonder code. Dat is net veranderd.'],
  renewed: [
    'Je hebt nieuwe noodcodes',
    `Er zijn ${howMany} nieuwe noodcodes gemaakt. De oude werken niet meer.`,
  ],
  used: ['Er is een noodcode gebruikt', 'Er is net een noodcode van jou gebruikt. Die werkt nu niet meer.'],
  locked: [
    'Te vaak een foute code',
    'Er is in een uur te vaak een foute code ingevuld. Daarom werkt geen enkele code nu. Na een uur kan het weer.',
  ],
  reset: [
    'Je code om in te loggen is weggehaald',
    'Een beheerder heeft de code uit je app weggehaald. Je kunt die opnieuw instellen als je weer inlogt.',
  ],
} as const

type Person = { name: string; email: string }

/** Tells whose account it is what happened, in the transaction in which it happens. `reason` is somebody's own words. */
export async function tellPerson(
  req: PayloadRequest,
  { name, email }: Person,
  what: keyof typeof news,
  { now, reason }: { now: Date; reason?: string },
): Promise<void> {
  const [subject, sentence] = news[what]
  const from = await senderName(req)
  const letter = toLetter({
    subject,
    name,
    paragraphs: [sentence, ...(reason ? [`De reden: ${reason}`] : [])],
    small: [
      'Was jij dit niet, en weet je hier niets van? Dan kent iemand misschien je wachtwoord.',
      `Kies dan meteen een nieuw wachtwoord op ${env.cmsUrl}/admin/forgot en bel of mail de redactie.`,
    ],
    from,
  })
  await queueMail(req, { kind: 'urgent', to: email, letter }, now)
}
