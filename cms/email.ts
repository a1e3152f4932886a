import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { env } from './env.ts'

const [, fromName, fromAddress] = /^(.*?)\s*<([^>]+)>$/.exec(env.smtp?.from ?? '') ?? [
  '',
  'Sociale kaart',
  env.smtp?.from ?? '',
]

/** Without SMTP_URL Payload writes mails to the log: enough to try things out. */
export const email = env.smtp
  ? nodemailerAdapter({
      defaultFromName: fromName ?? 'Sociale kaart',
      defaultFromAddress: fromAddress ?? '',
      transportOptions: env.smtp.url,
      skipVerify: true,
    })
  : undefined
