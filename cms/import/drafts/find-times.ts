import type { Weekday } from '#search/vocabulary.ts'
import type { ScheduleDate, ScheduleRule } from './draft.ts'

const dayNames: [Weekday, string][] = [
  ['mon', 'maandag|ma|monday|mondays'],
  ['tue', 'dinsdag|di|tuesday|tuesdays'],
  ['wed', 'woensdag|wo|wednesday|wednesdays'],
  ['thu', 'donderdag|do|thursday|thursdays'],
  ['fri', 'vrijdag|vr|friday|fridays'],
  ['sat', 'zaterdag|za|saturday|saturdays'],
  ['sun', 'zondag|zo|sunday|sundays'],
]
const week = dayNames.map(([day]) => day)
const anyDay = dayNames.map(([, names]) => names).join('|')
const dayWord = String.raw`(?:${anyDay})(?:en|s)?(?:ochtend|middag|avond|morgen)?(?:en|s)?`
const joint = String.raw`\s*(?:,|&|\+|/|-?\s?en\s|and\s|-?\s?t/m\s|tot en met\s|-|–)\s*`
const days = String.raw`\b${dayWord}(?:${joint}${dayWord})*\b`
const clock = (name: string) =>
  String.raw`(?<${name}Hour>\d{1,2})(?:[:.](?<${name}Minute>\d{2}))?\s*(?:uur|u\.?|h)?`
const times = String.raw`(?:(?:van|om|from|tussen)\s*)?${clock('from')}(?:\s*(?:-|–|—|tot|t/m|to|until|en)\s*${clock('to')})?`
const nth = '(?:1e|2e|3e|4e|eerste|tweede|derde|vierde|laatste)'
const often = String.raw`(?:\b(?:elke|iedere|every|op|de|om de week op|om de week|${nth}(?:\s*(?:en|,|&)\s*${nth})*)\s+)*`
const rule = new RegExp(
  String.raw`(?<often>${often})(?<days>${days})(?:\s+van de maand)?[\s,:]*${times}`,
  'gi',
)
const dateRule = new RegExp(
  String.raw`\b(?<day>\d{1,2})[-/. ](?<month>\d{1,2}|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)[-/. ](?<year>20\d{2})\b[\s,:]*${times}`,
  'gi',
)
/** With one of these in it a sentence says more than a rule can. */
const doubtful =
  /behalve|niet|m\.u\.v|uitgezonderd|oneven|even weken|vanaf|vakantie|soms|meestal|overleg|wissel|intake|telefoni|\bvoor de\b|seizoen/i
const appointment = /op afspraak|in overleg|by appointment|na afspraak/i
const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const ordinals: [string, ScheduleRule['nth'][number]][] = [
  ['1e|eerste', '1'],
  ['2e|tweede', '2'],
  ['3e|derde', '3'],
  ['4e|vierde', '4'],
  ['laatste', '-1'],
]

const toClock = (hours: string, minutes: string | undefined): string | undefined =>
  Number(hours) < 24 && Number(minutes ?? 0) < 60 ? `${hours.padStart(2, '0')}:${minutes ?? '00'}` : undefined

const dayIn = (word: string) =>
  dayNames.find(([, names]) =>
    new RegExp(String.raw`^(?:${names})(?:en|s)?(?:ochtend|middag|avond|morgen)?(?:en|s)?$`, 'i').test(word),
  )?.[0]

/** "maandag t/m vrijdag" is five days, "dinsdag- en donderdagavond" two. */
function daysIn(text: string): Weekday[] {
  const words = [...text.matchAll(new RegExp(dayWord, 'gi'))].flatMap(([word]) => dayIn(word) ?? [])
  const isRange = /t\/m|tot en met|^\S+\s?[-–]\s?(?!en)\S+$/i.test(text) && words.length === 2
  if (!isRange) return week.filter((day) => words.includes(day))
  const [first, last] = words.map((day) => week.indexOf(day)) as [number, number]
  return first <= last ? week.slice(first, last + 1) : []
}

const ordinalsIn = (text: string) =>
  ordinals.flatMap(([names, nth]) => (new RegExp(String.raw`\b(?:${names})\b`, 'i').test(text) ? [nth] : []))

function toRule({ 0: all, groups = {} }: RegExpExecArray): ScheduleRule | undefined {
  const start = toClock(groups.fromHour!, groups.fromMinute)
  const end = groups.toHour ? toClock(groups.toHour, groups.toMinute) : null
  const found = daysIn(groups.days!)
  // A bare number after a day may be a house number or a date; only a clock or a range is a time.
  const isTime = Boolean(groups.fromMinute ?? groups.toHour) || /\d\s*(?:uur|u\b|h\b)/i.test(all)
  if (!start || end === undefined || found.length === 0 || !isTime) return undefined
  const inMonth = ordinalsIn(groups.often!)
  const every = inMonth.length > 0 ? 'month' : 'week'
  return { every, interval: /om de week/i.test(groups.often!) ? 2 : 1, nth: inMonth, days: found, start, end }
}

function toDate({ groups = {} }: RegExpExecArray): ScheduleDate | undefined {
  const month = Number(groups.month) || months.indexOf(groups.month!.toLowerCase()) + 1
  const on = `${groups.year}-${String(month).padStart(2, '0')}-${groups.day!.padStart(2, '0')}`
  const start = toClock(groups.fromHour!, groups.fromMinute)
  const end = groups.toHour ? (toClock(groups.toHour, groups.toMinute) ?? null) : null
  const isReal = new Date(`${on}T00:00:00Z`).toJSON()?.startsWith(on)
  return start && isReal ? { on, start, end } : undefined
}

/** What is said besides the times, when all that is clear is taken out. */
const leftOver = (text: string) =>
  text
    .replace(/\b(en|and|uur|tot|van|op|elke|iedere|wekelijks|open|openingstijden|tijden|inloop)\b/gi, '')
    .replace(/[\s,.;:()&-]+/g, '')

/** Who needs more letters than this to say when it is, says more than a rule can. */
const longest = 2_000

export type FoundTimes = {
  rules: ScheduleRule[]
  dates: ScheduleDate[]
  byAppointment: boolean
  isAll: boolean
}

/**
 * Days with times that can be read in one way only, as rules. `isAll`: nothing else was said. A text with a "but" in
 * it gives no rules at all, because half of the truth is worse than a sentence.
 */
export function findTimes(text: string): FoundTimes {
  if (text.length > longest) return { rules: [], dates: [], byAppointment: false, isAll: false }
  const byAppointment = appointment.test(text)
  const none = { rules: [], dates: [], byAppointment, isAll: leftOver(text.replace(appointment, '')) === '' }
  if (doubtful.test(text.replace(appointment, ''))) return none
  const dates = [...text.matchAll(dateRule)].flatMap((match) => toDate(match) ?? [])
  const withoutDates = text.replace(dateRule, ' ')
  const rules = [...withoutDates.matchAll(rule)].flatMap((match) => toRule(match) ?? [])
  const rest = withoutDates.replace(rule, ' ').replace(appointment, ' ')
  if (new RegExp(String.raw`\b(?:${dayWord})\b.*\d|\d[:.]\d\d`, 'i').test(rest)) return none
  return { rules, dates, byAppointment, isAll: leftOver(rest) === '' }
}
