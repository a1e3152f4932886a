import { insteadOf, NotACalendar } from './not-a-calendar.ts'

/** More than this is no calendar of a club. */
const mostEvents = 5_000

export type Blocks = {
  events: string[]
  zones: string[]
  /** Whether events were left out because there are too many. */
  isCut: boolean
}

/**
 * The events and time zones of a calendar, each as a text of its own, so that one that cannot be read spoils no other.
 * @throws NotACalendar
 */
export function splitCalendar(text: string): Blocks {
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
    const block = open.lines.join('\r\n')
    if (open.kind === 'VTIMEZONE') blocks.zones.push(block)
    else if (blocks.events.length < mostEvents) blocks.events.push(block)
    else blocks.isCut = true
    open = undefined
  }
  return blocks
}
