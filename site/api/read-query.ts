import { parameters } from '#search/address-words.ts'
import { parseQuery } from '#search/query-url.ts'
import { choiceKeys, type ListingQuery } from '#search/query.ts'
import type { Door } from '../door.ts'
import { type InputFault, Problem } from './problem.ts'

const repeatable = new Set<string>(choiceKeys.map((key) => parameters[key]))
const once = Object.values(parameters).filter((name) => !repeatable.has(name))

const fault = (name: string, value: string, message: string): InputFault => ({
  in: 'query',
  name,
  value,
  message,
})
const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text)

/** The query in an address, and every fault in it; `own` are the words that the endpoint reads itself. */
export function readQuery(params: URLSearchParams, own: readonly string[] = []) {
  const { query, faults, unknown } = parseQuery(params)
  const errors = faults.map(({ parameter, value, message }) => fault(parameter, value, message))
  for (const name of unknown)
    if (!own.includes(name)) errors.push(fault(shorten(name), '', 'Dit woord kennen wij niet.'))
  for (const name of [...once, ...own])
    if (params.getAll(name).length > 1) errors.push(fault(name, '', 'Geef dit hoogstens één keer.'))
  return { query, errors }
}

/** For an endpoint that has no words of its own. */
export const readNothing = (params: URLSearchParams): InputFault[] =>
  [...new Set(params.keys())]
    .slice(0, 20)
    .map((name) => fault(shorten(name), '', 'Dit woord kennen wij niet.'))

/** A neighbourhood that is not in this town cannot be near anything. */
export async function nearFaults(door: Door, { near }: ListingQuery): Promise<InputFault[]> {
  if (!near || !('area' in near)) return []
  const town = await door.town()
  return town.centreOf(near.area)
    ? []
    : [fault(parameters.near, near.area, 'Deze buurt of wijk is hier niet bekend.')]
}

/** @throws Problem that names every fault. */
export function refuseFaults(errors: InputFault[]): void {
  if (errors.length > 0)
    throw new Problem(400, 'Deze vraag klopt niet. Bij "errors" staat wat er anders moet.', { errors })
}
