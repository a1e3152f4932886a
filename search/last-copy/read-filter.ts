import type { Condition } from '../condition.ts'

/** A single condition in our own filters: a key of the index, and what it must be. */
export type Clause = Extract<Condition, { key: string }>
export type Test = (place: number) => boolean

const token = /"(?:[^"\\]|\\.)*"|[()[\],]|<=|>=|=|[^\s()[\],"<>=]+/g

/**
 * Reads a filter as we write them for Meilisearch (`condition.ts`, and the finders), so that the copy in memory can be asked
 * the very same. `toTest` says of one condition which places meet it.
 *
 * @throws SyntaxError for what none of us writes
 */
export function readFilter(text: string, toTest: (clause: Clause) => Test): Test {
  const tokens = text.match(token) ?? []
  let at = 0
  const next = () => tokens[at++] ?? fail('too short')
  const isNext = (wanted: string) => tokens[at] === wanted && ++at > 0
  const expect = (wanted: string) => isNext(wanted) || fail(`no ${wanted}`)

  function anyOf(): Test {
    const tests = [allOf()]
    while (isNext('OR')) tests.push(allOf())
    return tests.length === 1 ? tests[0]! : (place) => tests.some((test) => test(place))
  }
  function allOf(): Test {
    const tests = [one()]
    while (isNext('AND')) tests.push(one())
    return tests.length === 1 ? tests[0]! : (place) => tests.every((test) => test(place))
  }
  function one(): Test {
    if (isNext('NOT')) {
      const test = one()
      return (place) => !test(place)
    }
    if (!isNext('(')) return toTest(clause())
    const test = anyOf()
    expect(')')
    return test
  }
  function clause(): Clause {
    const key = next()
    if (isNext('=')) return { key, is: value() }
    if (isNext('IN')) return { key, oneOf: values() }
    if (isNext('<=')) return { key, until: number() }
    if (isNext('>=')) return { key, from: number() }
    const from = number()
    expect('TO')
    return { key, from, until: number() }
  }
  function values(): string[] {
    const found: string[] = []
    expect('[')
    while (!isNext(']')) {
      found.push(value())
      isNext(',')
    }
    return found
  }
  const value = () => unquote(next())
  const number = () => {
    const read = Number(next())
    return Number.isNaN(read) ? fail('no number') : read
  }

  const test = anyOf()
  return at === tokens.length ? test : fail(`something after ${tokens[at - 1]}`)
}

function fail(why: string): never {
  throw new SyntaxError(`This is no filter of ours: ${why}`)
}

const unquote = (text: string) => (text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text)
