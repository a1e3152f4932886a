/** From where on it is unusual, for one account; listings are counted once. */
export const limits = {
  /** So many listings may one publish within an hour; the next one waits. */
  publishedInAnHour: 25,
  /** So many listings may one take away from residents within a day; the next one waits. */
  removedInADay: 5,
} as const
