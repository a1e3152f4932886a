import { type Part, readHeaders, readMime } from './read-mime.ts'

/** What a mail server says of a mail of ours. `delayed`: it goes on trying; `gave-up`: it tried for days. */
export type Bounce = {
  is: 'refused' | 'gave-up' | 'delayed'
  /** Its own words. */
  answer: string
  /** The headers in which the address stands to which it was sent. */
  sentTo: string
}

const addressed = ['to', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to']

/**
 * Understands a delivery status notification (RFC 3464) as Postfix, Exchange, Gmail and others write it; null for every
 * other mail, such as "I am on holiday" or an answer.
 * @param raw the mail as it came; it may be cut off after the part that says the status.
 */
export function toBounce(raw: string): Bounce | null {
  const mail = readMime(raw)
  const status = find(mail, /^message\/(global-)?delivery-status/i)
  if (!status) return null
  // First what is about the whole, then a group of lines for each address.
  const groups = status.body
    .trim()
    .split(/\n[ \t]*\n/)
    .map(readHeaders)
  const about = groups.find((group) => group.has('action'))
  const is = about && judge(about.get('action')!, about.get('status') ?? '')
  if (!about || !is) return null
  const answer = (about.get('diagnostic-code') ?? about.get('status') ?? '').replace(/^[\w-]+;\s*/, '')
  const sentTo = addressed.map((name) => mail.headers.get(name) ?? '').join('\n')
  return { is, answer: answer.slice(0, 500), sentTo }
}

function judge(action: string, status: string): Bounce['is'] | null {
  const [, kind] = /^([245])\.\d{1,3}\.\d{1,3}/.exec(status.trim()) ?? []
  if (/^delayed/i.test(action)) return 'delayed'
  if (!/^failed/i.test(action)) return null
  return kind === '5' ? 'refused' : kind === '4' ? 'gave-up' : null
}

/** Not within the mail that came back: what stands there somebody else may have written. */
function find(part: Part, kind: RegExp): Part | undefined {
  const type = part.headers.get('content-type') ?? ''
  if (kind.test(type)) return part
  if (/^message\/rfc822/i.test(type)) return undefined
  for (const inner of part.parts) {
    const found = find(inner, kind)
    if (found) return found
  }
  return undefined
}
