import { publicOnly } from '../outbound/guard.ts'
import { toTarget } from '../outbound/to-target.ts'

/** As programs hand it out: `webcal:` is a calendar over https. Anything else is left as it is, for the validation to judge. */
export const toAddress = (text: string): string => text.trim().replace(/^webcals?:\/\//i, 'https://')

/** Whether this can be the address of a calendar on the internet; where its name leads is seen when it is read. */
export function isCalendarAddress(text: string): boolean {
  try {
    return toTarget(toAddress(text), publicOnly).href !== ''
  } catch {
    return false
  }
}
