import type { Cost } from '#search/document.ts'
import { inOneLine, nl } from '#site/text/nl.ts'

const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })
const wholeEuros = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
})

/** "€ 2,50" and "€ 5", with a space that does not break. */
const amountInWords = (cents: number) => (cents % 100 === 0 ? wholeEuros : euros).format(cents / 100)

/** In a few words: "Gratis", "€ 2,50 per keer". */
export function costInWords(cost: Cost): string {
  if (cost.case !== 'paid' || cost.amount === null) return nl.labels.costs[cost.case]
  if (cost.amount === 0) return nl.labels.costs.free
  const per = cost.per ? ` ${nl.labels.costUnits[cost.per]}` : ''
  return amountInWords(cost.amount) + per
}

/** What else there is to know about it, one sentence each. */
export function costNotes(cost: Cost): string[] {
  if (cost.case === 'unknown') return []
  const passes = cost.case === 'paid' ? cost.passes.map((pass) => nl.labels.cityPasses[pass]) : []
  return [
    ...(cost.note ? [cost.note] : []),
    ...(passes.length > 0 ? [nl.listing.passes(inOneLine(passes))] : []),
  ]
}
