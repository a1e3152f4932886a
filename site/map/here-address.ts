import { parameters, sortWords } from '#search/address-words.ts'
import type { Box } from '#search/query.ts'

/** Words for where; a piece of the map takes their place. */
const where = [parameters.districts, parameters.neighbourhoods, parameters.near, parameters.radius]

/**
 * The search page for the same question in this piece of the map. Whoever looked at another part of town means that
 * part, and not also the neighbourhood that was asked for first.
 *
 * @param page the page that shows it, with what else it was told
 */
export function hereAddress(query: string, { west, south, east, north }: Box, page = '/zoeken'): string {
  const [path, told = ''] = page.split('?')
  const params = new URLSearchParams(query)
  for (const name of [...where, parameters.page]) params.delete(name)
  if (params.get(parameters.sort) === sortWords.distance) params.delete(parameters.sort)
  params.set(
    parameters.box,
    [west, south, east, north].map((degrees) => Number(degrees.toFixed(5))).join(','),
  )
  for (const [name, value] of new URLSearchParams(told)) params.append(name, value)
  return `${path}?${params}`
}
