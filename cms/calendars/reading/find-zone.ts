import { windowsZones } from './windows-zones.ts'
import { zoneClock } from './zone-clock.ts'

/** Ours: also for times of which nothing is said about where, as people here write them. */
export const ownZone = 'Europe/Amsterdam'

/** Summer and winter offset of zones in these parts, for calendars that call a zone by a name of their own. */
const byOffsets: Record<string, string> = {
  '+0000 +0100': 'Europe/London',
  '+0100 +0200': ownZone,
  '+0200 +0300': 'Europe/Helsinki',
}

const line = (block: string, name: string) =>
  new RegExp(`^${name}(?:;[^:\\r\\n]*)?:(.*)$`, 'im').exec(block)?.[1]?.trim()

/** The zones that a calendar itself describes, by the name it uses. */
export function describedZones(blocks: string[]): Map<string, string> {
  const zones = new Map<string, string>()
  for (const block of blocks) {
    const name = line(block, 'TZID')
    const zone = name && (named(name) ?? named(line(block, 'X-LIC-LOCATION') ?? '') ?? byRule(block))
    if (name && zone) zones.set(name, zone)
  }
  return zones
}

function byRule(block: string): string | undefined {
  const part = (kind: string) =>
    new RegExp(`BEGIN:${kind}([\\s\\S]*?)END:${kind}`, 'i').exec(block)?.[1] ?? ''
  const standard = line(part('STANDARD'), 'TZOFFSETTO')?.slice(0, 5)
  const daylight = line(part('DAYLIGHT'), 'TZOFFSETTO')?.slice(0, 5)
  if (!standard || !/^[+-]\d{4}$/.test(standard)) return undefined
  if (daylight && daylight !== standard) return byOffsets[`${standard} ${daylight}`]
  const zone = `${standard.slice(0, 3)}:${standard.slice(3)}`
  return zoneClock(zone) ? zone : undefined
}

/** The IANA name of a zone by whatever name: its own, that of Windows, or with a path before it as Mozilla writes. */
function named(name: string): string | undefined {
  const windows = Object.hasOwn(windowsZones, name) ? windowsZones[name] : undefined
  if (windows) return windows
  const last = /([A-Z][\w+-]+\/[A-Z][\w+-]+)$/i.exec(name)?.[1]
  return [name, last].find((one) => one && /^[A-Z]/i.test(one) && zoneClock(one))
}

/** The zone that a calendar means by a name; undefined when nobody can know. */
export const findZone = (name: string, described: Map<string, string>): string | undefined =>
  described.get(name) ?? named(name)
