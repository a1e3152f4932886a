import { randomUUID } from 'node:crypto'
import { SearchRefused } from '#search/connection.ts'
import { toLogLine } from '#search/watch/log-line.ts'
import { withoutValues } from '#search/watch/without-values.ts'
import { routeOf } from './route-of.ts'

/**
 * Writes down what went wrong under a number that may be shown. What someone searched for or looked at stays out of it: the
 * pattern of the path, and of Meilisearch's refusals only the code, for its words repeat the filter. Of
 * other errors the sentence without what stands between quotes: a parser puts there what it could not read.
 */
export function report(err: unknown, path: string, log: (line: string) => void = console.error): string {
  const id = randomUUID().slice(0, 8)
  const route = path.startsWith('/') ? routeOf(path) : path
  log(toLogLine('error', 'site', { id, route, error: describe(err) }))
  return id
}

function describe(err: unknown, depth = 0): string {
  if (!(err instanceof Error)) return typeof err
  const cause = err.cause && depth < 5 ? `\n  because ${describe(err.cause, depth + 1)}` : ''
  return `${nameOf(err)}\n${framesOf(err)}${cause}`
}

const nameOf = (err: Error) =>
  err instanceof SearchRefused
    ? `${err.name}: ${err.status} ${err.code}`
    : `${err.name}: ${withoutValues(err.message)}`

const framesOf = (err: Error) =>
  (err.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12)
    .join('\n')
