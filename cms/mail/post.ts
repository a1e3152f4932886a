import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Payload } from 'payload'
import { type BounceBox, bounceAddress } from '../bounces/bounce-address.ts'
import { toServer } from './to-server.ts'

export type Smtp = { url: string; from: string; bounceBox?: BounceBox | null }

export type Outgoing = {
  id: string
  recipient: string
  subject: string
  text: string
  html: string
  unsubscribe: string | null
}

/** What became of one attempt, with what the mail server said. */
export type Outcome = {
  /** `later`: surely not accepted, try again. `unclear`: handed over, but no answer came. */
  result: 'sent' | 'refused' | 'later' | 'unclear'
  answer: string
}

/** How long a silent server is waited for, in milliseconds. RFC 5321 asks for ten minutes after the last line. */
export type Patience = { connect: number; silence: number }
const usualPatience: Patience = { connect: 30_000, silence: 10 * 60_000 }

type Adapter = Awaited<ReturnType<typeof nodemailerAdapter>>

/** Hands one mail to the mail server, on a connection of its own. Never throws. */
export async function post(
  payload: Payload,
  smtp: Smtp,
  mail: Outgoing,
  patience = usualPatience,
): Promise<Outcome> {
  const watch = { isHandedOver: false }
  try {
    const adapter = await openAdapter(smtp, patience, watch)
    const info = (await adapter({ payload }).sendEmail(toMessage(smtp, mail))) as { response?: string }
    return { result: 'sent', answer: info.response ?? '' }
  } catch (err) {
    return judge(err as SmtpError, watch.isHandedOver)
  }
}

/** nodemailer tells by its log that the whole message, with its closing dot, went to the server; by its errors not. */
function openAdapter(smtp: Smtp, patience: Patience, watch: { isHandedOver: boolean }): Promise<Adapter> {
  const hear = (entry: { tnx?: string }) => {
    if (entry?.tnx === 'message') watch.isHandedOver = true
  }
  const logger = { trace: hear, debug: hear, info: hear, warn: hear, error: hear, fatal: hear }
  const [fromName, fromAddress] = toSender(smtp.from)
  return nodemailerAdapter({
    defaultFromName: fromName,
    defaultFromAddress: fromAddress,
    skipVerify: true,
    transportOptions: {
      ...toServer(smtp.url),
      logger,
      connectionTimeout: patience.connect,
      greetingTimeout: patience.connect,
      socketTimeout: patience.silence,
      disableFileAccess: true,
      disableUrlAccess: true,
    } as never,
  })
}

/** `Name <address>` in its parts. */
export function toSender(from: string): [name: string, address: string] {
  const [, name, address] = /^(.*?)\s*<([^>]+)>$/.exec(from) ?? []
  return [name || 'Sociale kaart', address ?? from]
}

function toMessage(smtp: Smtp, { id, recipient, subject, text, html, unsubscribe }: Outgoing) {
  const [, fromAddress] = toSender(smtp.from)
  return {
    // Where a server complains later, with the mail it complains about in the address.
    ...(smtp.bounceBox && { envelope: { from: bounceAddress(smtp.bounceBox, id), to: [recipient] } }),
    to: { name: '', address: recipient },
    subject,
    text,
    html,
    // The same at every attempt, so that who gets it twice after all can see that it is one.
    messageId: `<${id}@${fromAddress.split('@')[1] ?? 'localhost'}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      // RFC 8058: the mail program may say it with one POST, without opening a page.
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}

type SmtpError = Error & { responseCode?: number; response?: string; code?: string; command?: string }

/** A 5yz to this mail is final. One to our own log-in or greeting is a fault of ours: that may be mended tomorrow. */
function judge(err: SmtpError, isHandedOver: boolean): Outcome {
  const answer = (err.response || err.message || String(err)).slice(0, 500)
  const isAboutMail = err.code === 'EENVELOPE' || err.code === 'EMESSAGE'
  if (err.responseCode && err.responseCode >= 500 && isAboutMail) return { result: 'refused', answer }
  if (err.code === 'EENVELOPE' && !err.responseCode) return { result: 'refused', answer }
  return { result: isHandedOver && !err.responseCode ? 'unclear' : 'later', answer }
}
