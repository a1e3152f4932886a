import { nl } from '#site/text/nl.ts'

const kilometres = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** As the crow flies, and said as roughly as it is known: "ongeveer 600 meter". */
export function distanceInWords(metres: number): string {
  const hundreds = Math.round(metres / 100) * 100
  if (metres < 100) return nl.distance.close
  if (hundreds < 1_000) return nl.distance.metres(hundreds)
  if (metres < 9_950) return nl.distance.kilometres(kilometres.format(metres / 1_000))
  return nl.distance.kilometres(kilometres.format(Math.round(metres / 1_000)))
}
