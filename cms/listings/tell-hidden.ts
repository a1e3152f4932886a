import type { CollectionAfterChangeHook } from 'payload'
import { listedOwners } from '../access/belongs-to-viewer.ts'
import { isEditor } from '../access/roles.ts'
import { env } from '../env.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'
import { membersOf } from '../organisations/members-of.ts'

type Listing = { id: string; title: string; hidden?: boolean | null; hiddenReason?: string | null }

/** Tells whose listing it is that the editors hid it and why, or show it again. Returns nothing on purpose. */
export const tellHidden: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isOther = Boolean(doc.hidden) !== Boolean(previousDoc?.hidden)
  if (!isEditor(req) || !isOther || doc._status !== 'published') return
  const from = await senderName(req)
  for (const { name, email } of await membersOf(req, listedOwners(doc)))
    await queueMail(req, { kind: 'notice', to: email, letter: toLetter({ ...said(doc), name, from }) })
}

function said({ id, title, hidden, hiddenReason }: Listing) {
  const button = { label: 'Bekijk het aanbod', url: `${env.cmsUrl}/admin/collections/listings/${id}` }
  if (!hidden)
    return {
      subject: `Weer te zien: ${title}`,
      paragraphs: [`Bewoners zien “${title}” weer.`],
      button,
    }
  return {
    subject: `Verborgen: ${title}`,
    paragraphs: [
      `De redactie heeft “${title}” verborgen. Bewoners zien het nu niet. Je tekst is niet veranderd.`,
      `Dit schrijft de redactie: ${hiddenReason ?? ''}`,
    ],
    button,
  }
}
