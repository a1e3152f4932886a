import type { StoredListing } from '../outbox/stored.ts'

type Stored = NonNullable<StoredListing['schedule']>

/** When something is, without what a draft only half says; `isWhole` when nothing was left out. */
export function wholeSchedule(said: Stored): { schedule: Stored; isWhole: boolean } {
  const rules = (said.rules ?? []).filter((rule) => rule.every && rule.days?.length > 0 && rule.start)
  const dates = (said.dates ?? []).filter((date) => date.on && date.start)
  const exceptions = (said.exceptions ?? []).filter((exception) => exception.on && exception.what)
  const left = [rules, dates, exceptions].flat().length
  const all = [said.rules ?? [], said.dates ?? [], said.exceptions ?? []].flat().length
  return { schedule: { ...said, rules, dates, exceptions }, isWhole: left === all }
}
