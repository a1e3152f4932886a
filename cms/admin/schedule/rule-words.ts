import type { RuleWords } from '#search/time/rule-in-words.ts'
import { weekdays } from '#search/vocabulary.ts'
import { monthWords, weekdayWords } from '../../in-words.ts'
import type { AdminLanguage } from './editor-words.ts'

const namesOf = (language: AdminLanguage) =>
  Object.fromEntries(weekdays.map((day) => [day, weekdayWords[day][language]])) as RuleWords['weekdays']

function shared(language: AdminLanguage, locale: string) {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const date = new Intl.DateTimeFormat(locale, {
    ...{ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  } as const)
  return {
    weekdays: namesOf(language),
    month: (month: number) => monthWords[month as unknown as keyof typeof monthWords][language],
    list: (words: string[]) => list.format(words),
    date: (day: string, today: string) => {
      const said = date.format(new Date(`${day}T00:00:00Z`))
      return day.slice(0, 4) === today.slice(0, 4) ? said.replace(/ \d{4}$/, '') : said
    },
    at: (days: string, times: string) => `${days}, ${times}`,
    between: (start: string, end: string) => `${start}\u00a0–\u2060\u00a0${end}`,
  }
}

const nl: RuleWords = {
  ...shared('nl', 'nl-NL'),
  clock: (time) => time.replace(':', '.').replace(/^0/, ''),
  from: (start) => `${start} uur`,
  allDay: 'de hele dag',
  everyDay: 'Elke dag',
  workdays: 'Maandag tot en met vrijdag',
  every: (days) => `Elke ${days}`,
  everyOther: (days) => `Om de week op ${days}`,
  everySo: (weeks, days) => `Eens in de ${weeks} weken op ${days}`,
  inMonth: (nth, days) => `Elke ${nth} ${days} van de maand`,
  nth: { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', [-1]: 'laatste' },
  notIn: (months) => `niet in ${months}`,
  onlyIn: (months) => `alleen in ${months}`,
  startsOn: (date) => `vanaf ${date}`,
  endsOn: (date) => `tot en met ${date}`,
}

const en: RuleWords = {
  ...shared('en', 'en-GB'),
  clock: (time) => time,
  from: (start) => start,
  allDay: 'all day',
  everyDay: 'Every day',
  workdays: 'Monday to Friday',
  every: (days) => `Every ${days}`,
  everyOther: (days) => `Every other week on ${days}`,
  everySo: (weeks, days) => `Every ${weeks} weeks on ${days}`,
  inMonth: (nth, days) => `Every ${nth} ${days} of the month`,
  nth: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' },
  notIn: (months) => `not in ${months}`,
  onlyIn: (months) => `only in ${months}`,
  startsOn: (date) => `from ${date}`,
  endsOn: (date) => `until ${date}`,
}

/** How rules are told in each language of the admin. The Dutch is that of the site, and a test holds them together. */
export const ruleWords: Record<AdminLanguage, RuleWords> = { nl, en }
