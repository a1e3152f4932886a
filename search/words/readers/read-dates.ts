import { lastDay } from '../../index-record.ts'
import { weekdayWords } from '../../address-words.ts'
import { mostValues } from '../../query.ts'
import { addDays, fromDay, type LocalDate, toDay, weekdayOf } from '../../time/local-date.ts'
import { monthNumbers } from './month-numbers.ts'
import { type Asked, type Change, isOneOf, type Reader, reader, wordAt } from './reader.ts'

/** Dates of the calendar, and school holidays. Only days the index knows: a filter that can find nothing helps nobody. */

const weekday = `(?:(${Object.values(weekdayWords).join('|')}) )?`
const weekdayCodes = new Map(Object.entries(weekdayWords).map(([code, word]) => [word, code]))
const month = `(${[...monthNumbers.keys()].join('|')})`
const two = (n: number | string) => String(n).padStart(2, '0')

/** A day that is on the calendar; without a year the first one from today on. */
function toDate(day: string, month: number | string, year: string | undefined, today: LocalDate) {
  const years = year
    ? [Number(year.length === 2 ? `20${year}` : year)]
    : [0, 1].map((n) => Number(today.slice(0, 4)) + n)
  return years
    .map((y) => `${y}-${two(month)}-${two(day)}`)
    .find((date) => isReal(date) && (year !== undefined || date >= today))
}
const isReal = (date: LocalDate) => !Number.isNaN(toDay(date)) && fromDay(toDay(date)) === date

const isAhead = (date: LocalDate, today: LocalDate) => today <= date && date <= lastDay(today)

function toDays(
  dates: (LocalDate | undefined)[],
  weekday: string | undefined,
  { now }: Asked,
): Change | undefined {
  const isWrongDay = weekday && dates.some((date) => date && weekdayOf(date) !== weekdayCodes.get(weekday))
  if (isWrongDay || !dates.every((date) => date !== undefined && isAhead(date, now.date))) return undefined
  return { days: [...(dates as LocalDate[])].sort() }
}

/** "Groep 3-4", "3-12 jaar", "24/7" are no dates. */
const comesBefore = isOneOf('groep groepen klas van tussen leeftijd kinderen tot kamer nummer maat de')
const comesAfter = isOneOf(
  'jaar jarigen jarige jr uur uurs maanden weken dagen euro keer x personen mensen meter',
)

function between(first: string, last: string, month: number, asked: Asked): Change | undefined {
  const [from, until] = [first, last].map((day) => toDate(day, month, undefined, asked.now.date))
  if (!from || !until || from > until || toDay(until) - toDay(from) >= mostValues) return undefined
  const days = Array.from({ length: toDay(until) - toDay(from) + 1 }, (_, i) => addDays(from, i))
  return toDays(days, undefined, asked)
}

/** "Vrijdag 14 november" when that is a Saturday: which of the two is meant? */
const isAfterWeekday = ({ line }: Asked, at: number) => weekdayCodes.has(wordAt(line, at - 1))

const onDate = `(?:op )?${weekday}`
const dates: Reader[] = [
  reader(`${onDate}(\\d{1,2})(?:e|de|ste)? ${month}(?: (\\d{4}))?`, ([, day, date, name, year], asked, at) =>
    isAfterWeekday(asked, at)
      ? undefined
      : toDays([toDate(date!, monthNumbers.get(name!)!, year, asked.now.date)], day, asked),
  ),
  reader(`(?:op )?(\\d{1,2}) (?:en|of) (\\d{1,2}) ${month}`, ([, first, second, name], asked) =>
    toDays(
      [first, second].map((day) => toDate(day!, monthNumbers.get(name!)!, undefined, asked.now.date)),
      undefined,
      asked,
    ),
  ),
  reader(
    `(?:van )?(\\d{1,2}) (?:tot en met|t m|tm|tot) (\\d{1,2}) ${month}`,
    ([, first, last, name], asked) => between(first!, last!, monthNumbers.get(name!)!, asked),
  ),
  reader(`${onDate}(\\d{1,2})[-/](\\d{1,2})(?:[-/](\\d{4}|\\d{2}))?`, (match, asked, at, next) => {
    const [whole, weekday, day, month, year] = match
    if (isAfterWeekday(asked, at)) return undefined
    const isSure = whole.startsWith('op ') || weekday || year
    if (/(?:^| )24\/7$/.test(whole) || comesAfter(wordAt(asked.line, next))) return undefined
    if (!isSure && comesBefore(wordAt(asked.line, at - 1))) return undefined
    return toDays([toDate(day!, month!, year, asked.now.date)], weekday, asked)
  }),
  reader('(\\d{4})-(\\d{2})-(\\d{2})', ([date], asked) =>
    toDays([isReal(date) ? date : undefined], undefined, asked),
  ),
]

/** The days of the next holiday of that name that are near enough, as many as one may choose. */
function holidayDays(word: string, { lexicon, now }: Asked): Change | undefined {
  const isAny = /^(school)?vakanties?$/.test(word)
  const holiday = lexicon.holidays
    .filter(({ until }) => until >= now.date)
    .sort((a, b) => a.from.localeCompare(b.from))
    .find(({ name }) => isAny || name === word)
  if (!holiday) return undefined
  const first = holiday.from > now.date ? holiday.from : now.date
  const days = Array.from({ length: mostValues }, (_, i) => addDays(first, i)).filter(
    (day) => day <= holiday.until && isAhead(day, now.date),
  )
  return days.length > 0 ? { days } : undefined
}
const holidays = reader('(?:in|tijdens) (?:de |het )?(\\p{L}*vakanties?)', ([, word], asked) =>
  holidayDays(word!, asked),
)

export const readDates: Reader[] = [...dates, holidays]
