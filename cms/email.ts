import type { EmailAdapter, PayloadRequest } from 'payload'
import { env } from './env.ts'
import { toSender } from './mail/post.ts'
import { type Mail, queueMail } from './mail/queue-mail.ts'

type Handed = { req: PayloadRequest; mail: Mail }
const handed = new Map<string, Handed>()

/**
 * For the mails that Payload itself sends: it asks for their HTML first, with the request at hand, and sends it without.
 * @returns the HTML, by which the adapter finds back the mail and its transaction.
 */
export function handOver(req: PayloadRequest, mail: Mail): string {
  handed.set(mail.letter.html, { req, mail })
  return mail.letter.html
}

const [defaultFromName, defaultFromAddress] = toSender(env.smtp?.from ?? 'noreply@example.org')

/** Payload posts nothing itself: like all mail it goes out after the commit, by the mailman. */
export const email: EmailAdapter<string> = () => ({
  name: 'mails',
  defaultFromName,
  defaultFromAddress,
  sendEmail: async ({ html }) => {
    const found = handed.get(String(html))
    handed.delete(String(html))
    if (!found) throw new Error('Write mails with queueMail.')
    return queueMail(found.req, found.mail)
  },
})
