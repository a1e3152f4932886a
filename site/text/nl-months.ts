const name = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', month: 'long' })

/** Months, and when something is not there. */
export const nlMonths = {
  /** 1 is "januari". */
  name: (month: number) => name.format(Date.UTC(2026, month - 1, 1)),
  notIn: (months: string) => `niet in ${months}`,
  onlyIn: (months: string) => `alleen in ${months}`,
}
