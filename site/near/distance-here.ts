import { nlNear } from '#site/text/nl-near.ts'

const kilometres = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** From where somebody really is, as the crow flies: "650 m hiervandaan". */
export function distanceHere(metres: number): string {
  const fifties = Math.round(metres / 50) * 50
  if (metres < 50) return nlNear.close
  if (fifties < 1_000) return nlNear.metres(fifties)
  return nlNear.kilometres(kilometres.format(metres < 9_950 ? metres / 1_000 : Math.round(metres / 1_000)))
}
