import type { LocalDate } from '#search/time/local-date.ts'
import { insteadOf, NotACalendar } from './not-a-calendar.ts'

/** More than this is no calendar of a club. */
const mostEvents = 3_000

export type Blocks = {
  events: string[]
  zones: string[]
  /** Whether events were left out because there are too many. */
  isCut: boolean
}

/** Whether it was once, before this day: most of an old calendar, and not worth reading. */
function isLongPast(block: string, since: LocalDate): boolean {
  const [, year, month, day] = /^DTSTART[^:\r\n]*:(\d{4})(\d\d)(\d\d)/im.exec(block) ?? []
  return (
    year !== undefined && `${year}-${month}-${day}` < since && !/^(RRULE|RDATE|RECURRENCE-ID)/im.test(block)
  )
}

/**
 * The events and time zones of a calendar, each as a text of its own, so that one that cannot be read spoils no other.
 * @param since what was once and before this day is left out.
 * @throws NotACalendar
 */
export function splitCalendar(text: string, since: LocalDate): Blocks {
  const plain = text.replace(/^\uFEFF/, '').trim()
  if (!/^BEGIN:VCALENDAR\s/i.test(plain) || !/\sEND:VCALENDAR$/i.test(plain))
    throw new NotACalendar(insteadOf(plain))
  const blocks: Blocks = { events: [], zones: [], isCut: false }
  let open: { kind: string; lines: string[] } | undefined
  for (const line of plain.split(/\r\n|\n|\r/)) {
    const [, what, kind] = /^(BEGIN|END):(VEVENT|VTIMEZONE)\s*$/i.exec(line) ?? []
    if (what?.toUpperCase() === 'BEGIN') open = { kind: kind!.toUpperCase(), lines: [] }
    open?.lines.push(line)
    if (what?.toUpperCase() !== 'END' || !open) continue
    const { kind: closed, lines } = open
    const block = lines.join('\r\n')
    open = undefined
    if (closed === 'VTIMEZONE') blocks.zones.push(block)
    else if (isLongPast(block, since)) continue
    else if (blocks.events.length < mostEvents) blocks.events.push(block)
    else blocks.isCut = true
  }
  return blocks
}
