/** Why a mail is sent decides how it travels. A kind that is not here does not exist. */
export const mailKinds = {
  /** Asked for this minute by whoever waits for it; guarded by limits of its own. */
  'sign-in': { canWait: false, isCounted: false, minutes: 15 },
  /** The same, for a password that was forgotten. */
  password: { canWait: false, isCounted: false, minutes: 60 },
  invitation: { canWait: false, isCounted: true, minutes: 7 * 24 * 60 },
  /** Whether listings still hold, in one mail for all of them; useless when its link no longer works. */
  freshness: { canWait: true, isCounted: true, minutes: 45 * 24 * 60 },
  /** Nobody waits for these: a question about a listing, a decision of the editors, a broken calendar. */
  upkeep: { canWait: true, isCounted: true, minutes: null },
  /** To editors, that something waits; has its own limit of one a day. */
  desk: { canWait: true, isCounted: false, minutes: 24 * 60 },
  notice: { canWait: true, isCounted: true, minutes: null },
  /** Something is not safe, or changed how someone logs in: who it concerns hears it at once. */
  urgent: { canWait: false, isCounted: false, minutes: null },
  /** To a resident who asked what became of a report; the address is wiped after it. */
  answer: { canWait: true, isCounted: true, minutes: null },
} as const

export type MailKind = keyof typeof mailKinds

/** No more than this many mails a day to one person, of those that count. The rest waits its turn. */
export const mostADay = 5
