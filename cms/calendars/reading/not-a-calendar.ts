/** What came instead of a calendar. */
export type Instead = 'log-in-page' | 'web-page' | 'something-else' | 'half-a-calendar'

/** What was fetched is no calendar. */
export class NotACalendar extends Error {
  readonly instead: Instead
  constructor(instead: Instead) {
    super(`No calendar but ${instead}`)
    this.name = 'NotACalendar'
    this.instead = instead
  }
}

const logIn = /type\s*=\s*["']?password|log-?\s?in|inlog|aanmelden|sign-?\s?in|single sign/i

/** Judged by what it says and never by what its sender calls it: calendars come as text/plain, log-in pages as 200 OK. */
export function insteadOf(text: string): Instead {
  const begin = text.slice(0, 200_000)
  if (/^\s*BEGIN:VCALENDAR/i.test(begin)) return 'half-a-calendar'
  if (!/^\s*(<\?xml[^>]*>\s*)?<(!doctype|html|head|body|!--)/i.test(begin)) return 'something-else'
  return logIn.test(begin) ? 'log-in-page' : 'web-page'
}
