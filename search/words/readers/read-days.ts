import { dayPartWords, weekdayWords } from '../../address-words.ts'
import { addDays, type LocalDate, weekdayOf } from '../../time/local-date.ts'
import { type DayPart, type Weekday, weekdays } from '../../vocabulary.ts'
import { fold } from '../fold.ts'
import { monthNumbers } from './month-numbers.ts'
import { type Asked, type Change, isOneOf, type Line, type Reader, reader, wordAt } from './reader.ts'

/** Days and parts of the day, as people say them. */

const dayCodes = new Map(Object.entries(weekdayWords).map(([code, word]) => [word, code as Weekday]))
const english = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const partCodes = new Map<string, DayPart>([
  ...Object.entries(dayPartWords).map(([code, word]) => [word, code as DayPart] as const),
  ['morgen', 'morning'],
  ['vroeg', 'morning'],
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
])
const weekday = `(${[...dayCodes.keys()].join('|')})`
const part = '(ochtend|morgen|middag|avond)'

const at = (days: string[], part?: string): Change => ({
  days: [...days].sort(),
  ...(part && { dayParts: [partCodes.get(part)!] }),
})

/** What is over, and what comes back once a month, is no day to filter by. */
const isBefore = isOneOf(
  'vorige vorig afgelopen gisteren eerste tweede derde vierde vijfde laatste last first every',
)
const isOver = (line: Line, at: number) =>
  isBefore(wordAt(line, at - 1)) || (wordAt(line, at - 1) === 'week' && isBefore(wordAt(line, at - 2)))
const unlessBefore =
  (toChange: (match: RegExpExecArray, asked: Asked, next: number) => Change | undefined) =>
  (match: RegExpExecArray, asked: Asked, start: number, next: number) =>
    isOver(asked.line, start) ? undefined : toChange(match, asked, next)

/** "Zaterdag 14 november" is for who reads dates. */
const isDate = (line: Line, at: number) =>
  /^\d{1,2}[-/]\d/.test(wordAt(line, at)) ||
  (/^\d{1,2}(?:e|de|ste)?$/.test(wordAt(line, at)) && monthNumbers.has(wordAt(line, at + 1)))

const todayWords = ['vandaag', 'van daag', 'today', 'bugün', 'dzisiaj', 'сьогодні', 'اليوم']
  .map(fold)
  .join('|')
const tomorrowWords = ['tomorrow', 'yarın', 'jutro', 'завтра', 'غدا'].map(fold).join('|')
const noTomorrow = isOneOf('goede goeie de elke iedere s een')

const nearby: Reader[] = [
  reader(
    `van ?${part}`,
    unlessBefore((match) => at(['today'], match[1])),
  ),
  reader('tonight|this evening', () => at(['today'], 'avond')),
  reader(`(?:${todayWords})(?: nog)?`, () => at(['today'])),
  reader(`morgen(?: ?(vroeg|ochtend|middag|avond))?`, (match, { line }, start) =>
    noTomorrow(wordAt(line, start - 1)) ? undefined : at(['tomorrow'], match[1]),
  ),
  reader(tomorrowWords, () => at(['tomorrow'])),
  reader(`overmorgen(?: ?(ochtend|middag|avond))?`, (match, { now }) => at([addDays(now.date, 2)], match[1])),
]

/** The coming one: today counts for "deze zaterdag", not for "komende zaterdag". */
function coming(today: LocalDate, day: Weekday, from: number): LocalDate {
  const ahead = Array.from({ length: 7 }, (_, i) => addDays(today, from + i))
  return ahead.find((date) => weekdayOf(date) === day)!
}
const nextMonday = (today: LocalDate) => coming(today, 'mon', 1)

const named: Reader[] = [
  reader(
    `(?:(?:op|elke|iedere|alle|de|s) ){0,2}${weekday}(?:s|en)?(?: ?(?:s )?${part}(?:s|en)?)?`,
    unlessBefore(([, day, when], { line }, next) =>
      isDate(line, next) ? undefined : at([dayCodes.get(day!)!], when),
    ),
  ),
  reader(
    `(?:op )?(?:(deze)|aankomende|komende|aanstaande|a s|as) ${weekday}(?: ?${part})?`,
    ([, isThis, day, when], { now }) => at([coming(now.date, dayCodes.get(day!)!, isThis ? 0 : 1)], when),
  ),
  reader(
    `(?:on |this )?(${english.join('|')})s?(?: (morning|afternoon|evening))?`,
    unlessBefore(([, day, when]) => at([weekdays[english.indexOf(day!)]!], when)),
  ),
  reader(`volgende week ${weekday}(?: ?${part})?`, ([, day, when], { now }) =>
    at([coming(nextMonday(now.date), dayCodes.get(day!)!, 0)], when),
  ),
  reader(`(?:van )?${weekday} (?:tot en met|t m|tm|tot) ${weekday}`, ([, first, last]) => {
    const [from, until] = [first, last].map((word) => weekdays.indexOf(dayCodes.get(word!)!))
    return from! < until! ? at(weekdays.slice(from, until! + 1)) : undefined
  }),
]

const noWeekend = isOneOf('volgend vorig afgelopen heel lang een lange lekker')
const weeks: Reader[] = [
  reader(`(?:(?:in|op) )?(?:(?:het|dit|t|aankomend|komend) )?weekend|this weekend`, (_, { line }, start) =>
    noWeekend(wordAt(line, start - 1)) ? undefined : at(['weekend']),
  ),
  reader('(?:in )?(?:de|elk|ieder|alle) (?:weekend|weekends|weekenden)|s weekends|weekenden', () =>
    at(['sat', 'sun']),
  ),
  reader('door ?de ?weeks?|doordeweekse dag(?:en)?|(?:op )?werkdagen', () => at(weekdays.slice(0, 5))),
  reader('(?:in )?deze week', (_, { now: { date } }) => {
    const left = 7 - weekdays.indexOf(weekdayOf(date))
    return at(Array.from({ length: left }, (_, i) => addDays(date, i)))
  }),
  reader('(?:in )?volgende week', (_, { now: { date } }) =>
    at(Array.from({ length: 7 }, (_, i) => addDays(nextMonday(date), i))),
  ),
]

const partOnly = (part: DayPart): Change => ({ dayParts: [part] })
const parts: Reader[] = [
  reader('s ?(ochtend|morgen|middag|avond)s|in de (ochtend|morgen|middag|avond)(?:en|uren)?', (match) =>
    partOnly(partCodes.get((match[1] ?? match[2])!)!),
  ),
  reader('in the (morning|afternoon|evening)', (match) => partOnly(partCodes.get(match[1]!)!)),
  reader('overdag', () => ({ dayParts: ['afternoon', 'morning'] })),
]

export const readDays: Reader[] = [...nearby, ...named, ...weeks, ...parts]
