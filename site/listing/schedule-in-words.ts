import type { Schedule } from '#search/document.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import { type Occurrence, occurrences } from '#search/time/occurrences.ts'
import { inOneLine, nl } from '#site/text/nl.ts'
import { datesInWords, ruleInWords, timesInWords } from './when-in-words.ts'

/** How far ahead single dates are told, and how many at most. */
const daysTold = 400
const mostTold = 8

/**
 * When something is, as one would say it: "Elke dinsdag, 10.00 – 12.00, niet in de schoolvakantie", "Alleen op 3 en 17
 * december". One line for each rule; what holds for all of several rules stands on a line of its own.
 */
export function scheduleInWords(schedule: Schedule, today: LocalDate): string[] {
  const rules = schedule.rules.filter(({ until }) => until === null || until >= today)
  if (rules.length === 0) return onlyOn(schedule, today)
  const lines = rules.map((rule) => ruleInWords(rule, today))
  const not = notWhen(schedule, today)
  if (not.length === 0) return lines
  return rules.length === 1 ? [[...lines, ...not].join(', ')] : [...lines, `${capitalise(inOneLine(not))}.`]
}

/** When the rules do not hold. */
function notWhen({ closed, closedOnPublicHolidays }: Schedule, today: LocalDate): string[] {
  const reasons = closed.filter(({ until }) => until >= today).map(({ reason }) => reason)
  const isSchool = (reason: string) => /vakantie/i.test(reason)
  const others = [...new Set(reasons.filter((reason) => !isSchool(reason)))]
  return [
    ...(reasons.some(isSchool) ? [nl.when.notInSchoolHolidays] : []),
    ...others.map(nl.when.notDuring),
    ...(closedOnPublicHolidays ? [nl.when.notOnHolidays] : []),
  ]
}

/** The days by which there is no rule, with those of one hour together. */
function onlyOn(schedule: Schedule, today: LocalDate): string[] {
  const times = occurrences(schedule, today, daysTold).filter(({ cancelled }) => cancelled === null)
  if (times.length > mostTold) return []
  const hours = ({ start, end }: Occurrence) => timesInWords(start, end)
  return [...Map.groupBy(times, hours)].map(([hour, some]) =>
    nl.when.onlyOn(datesInWords([...new Set(some.map(({ date }) => date))], today), hour),
  )
}

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
