import type { Auth } from 'payload'
import { handOver } from '../email.ts'
import { env } from '../env.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'

type Account = { name?: string; email: string }

/** The mail that Payload sends to who forgot the password, in our words. */
export const forgottenPassword: NonNullable<Auth['forgotPassword']> = {
  generateEmailSubject: () => 'Kies een nieuw wachtwoord',
  generateEmailHTML: async ({ req, token, user } = {}) => {
    const { name, email } = user as Account
    const from = await senderName(req!)
    const letter = toLetter({
      subject: 'Kies een nieuw wachtwoord',
      name,
      paragraphs: ['Je wilt een nieuw wachtwoord. Open de link en kies er een.', 'De link werkt één uur.'],
      button: { label: 'Kies een wachtwoord', url: `${env.cmsUrl}/admin/reset/${token}` },
      small: ['Heb je hier niet om gevraagd? Dan hoef je niets te doen: je wachtwoord blijft hetzelfde.'],
      from,
    })
    return handOver(req!, { kind: 'password', to: email, letter })
  },
}
