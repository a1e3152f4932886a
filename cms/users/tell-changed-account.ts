import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { viewerOf } from '../access/roles.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'

type Account = { id: string; name?: string; email: string }

const news = {
  password: ['Je wachtwoord is veranderd', 'Je hebt nu een ander wachtwoord. Het oude werkt niet meer.'],
  email: [
    'Je mailadres is veranderd',
    'Bij je account hoort nu een ander mailadres. Met dit adres kun je niet meer inloggen.',
  ],
} as const

/** A saved account does not tell that its password is new, so it is remembered until after the save. */
export const noteNewPassword: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !data.password) return data
  const before = (req.context.newPasswords as string[] | undefined) ?? []
  req.context.newPasswords = [...before, String((originalDoc as Account).id)]
  return data
}

/**
 * Who can change an account can become that person. So it is told to whose it was, at the address of before, whoever did it:
 * a colleague of the editors, or somebody at a screen that was left open. What the house does itself has no user.
 */
export const tellChangedAccount: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (!req.user || operation !== 'update') return
  const [now, before] = [doc as Account, previousDoc as Account]
  const newPasswords = (req.context.newPasswords as string[] | undefined) ?? []
  if (newPasswords.includes(String(now.id))) await tell(req, before, 'password')
  if (now.email !== before.email) await tell(req, before, 'email')
}

async function tell(req: PayloadRequest, { id, name, email }: Account, what: keyof typeof news) {
  const [subject, sentence] = news[what]
  const isOther = viewerOf(req)?.id !== String(id)
  const letter = toLetter({
    subject,
    name,
    paragraphs: [sentence, ...(isOther ? ['De redactie heeft dat gedaan.'] : [])],
    small: ['Wist je hier niet van? Bel of mail dan meteen de redactie.'],
    from: await senderName(req),
  })
  await queueMail(req, { kind: 'urgent', to: email, letter }, new Date())
}
