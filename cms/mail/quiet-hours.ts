import { localNow } from '#search/time/local-date.ts'

/** From nine in the evening to eight in the morning in Amsterdam nobody is mailed who did not ask for it just now. */
export function isQuiet(now: Date): boolean {
  const { time } = localNow(now)
  return time >= '21:00' || time < '08:00'
}
