import type { Draft } from './draft.ts'

/** Whether nothing at all has been said about when. */
export const isBlank = ({ rules, dates, exceptions, ...rest }: Draft): boolean =>
  [rules, dates, exceptions].every((rows) => rows.length === 0) &&
  Object.values(rest).every((value) => !value)
