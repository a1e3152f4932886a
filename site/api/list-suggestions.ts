import { longestText } from '#search/query.ts'
import { tidyText } from '#search/query-url.ts'
import { nl } from '#site/text/nl.ts'
import { findSuggestions } from '../suggestions/find-suggestions.ts'
import type { ApiSite, Asked } from './asked.ts'
import { jsonAnswer } from './json-answer.ts'
import type { InputFault } from './problem.ts'
import { readNothing, refuseFaults } from './read-query.ts'

const word = 'q'

/** `GET /api/v1/suggesties?q=…`: what somebody who is typing may mean, at most eight. `href` is a path on this site. */
export function listSuggestions(site: ApiSite, asked: Asked) {
  const text = readText(asked.params)
  const address = `suggesties?${text}`
  return jsonAnswer(site, asked, address, () => findSuggestions(site.door, text))
}

function readText(params: URLSearchParams): string {
  const others = new URLSearchParams(params)
  others.delete(word)
  const faults = readNothing(others)
  const [given, ...more] = params.getAll(word)
  const fault = (value: string, message: string): InputFault => ({ in: 'query', name: word, value, message })
  const text = tidyText(given ?? '')
  if (given === undefined) faults.push(fault('', nl.suggestions.faults.missing))
  if (more.length > 0) faults.push(fault('', nl.suggestions.faults.once))
  if (text.length > longestText)
    faults.push(fault(`${text.slice(0, 60).toWellFormed()}…`, nl.suggestions.faults.tooLong(longestText)))
  refuseFaults(faults)
  return text
}
