/** A wall clock somewhere. What it shows is written `yyyy-mm-ddTHH:MM`, a moment is in milliseconds since 1970. */
export type ZoneClock = {
  toMoment: (wall: string) => number
  toWall: (moment: number) => string
}

const known = new Map<string, ZoneClock | null>()

/** The clock of an IANA zone such as Europe/Amsterdam; null when there is no such zone. */
export function zoneClock(zone: string): ZoneClock | null {
  const found = known.get(zone)
  if (found !== undefined) return found
  if (known.size > 500) known.clear()
  const made = makeClock(zone)
  known.set(zone, made)
  return made
}

function makeClock(timeZone: string): ZoneClock | null {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', ...parts })
  } catch {
    return null
  }
  const toWall = (moment: number) => {
    const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]))
    return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`
  }
  const ahead = (moment: number) => Date.parse(`${toWall(moment)}Z`) - Math.floor(moment / 60_000) * 60_000
  // In the hour that a clock change skips: the moment after it.
  const toMoment = (wall: string) => {
    const wanted = Date.parse(`${wall}Z`)
    const guess = wanted - ahead(wanted)
    return wanted - ahead(guess)
  }
  return { toMoment, toWall }
}

const parts = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const
