const voiced: Record<string, string> = { f: 'v', s: 'z' }

/** huis → huizen, briev: what the last letter becomes between vowels. */
const withEn = (stem: string): string => {
  const last = stem.at(-1)!
  return `${stem.slice(0, -1)}${voiced[last] ?? last}en`
}

/** Who one has at home is not a group that meets: "mijn man" does not ask for mannen. */
const relatives = new Set('man vrouw kind vader moeder zoon dochter'.split(' '))

/**
 * How a stem may be written with an ending: gok → gokken, lees → lezen, game → gamen, tafel → tafels. Verbs and plurals
 * are written alike; not all of these are words.
 */
export function otherForms(stem: string): string[] {
  if (relatives.has(stem)) return []
  if (stem.endsWith('e')) return [`${stem}n`, `${stem}s`]
  const isLong = /(aa|ee|oo|uu)[bdfgklmnprstvz]$/.test(stem)
  const isShort = /(^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(stem)
  const long = isLong ? [withEn(stem.slice(0, -2) + stem.slice(-1))] : []
  const short = isShort ? [`${stem}${stem.at(-1)}en`] : []
  return [...long, ...short, withEn(stem), `${stem}en`, `${stem}s`]
}
