import { type Asked, isOneOf, type Line, pattern, type Reader, wordAt } from './reader.ts'

/** For whom: only after "voor", because "mannen koken" and "ouderen" alone are words to search for. */

const longestPhrase = 5
/** "Zorgen voor ouderen", "bang voor mannen", "oppas voor kinderen" are about them, not for them. */
const isAboutThem = isOneOf(
  'zorgen zorg zorgt zorgde bang angst schrik vrijwilliger vrijwilligers vrijwilligerswerk oppas oppassen betekenen ' +
    'klaarstaan opkomen respect zijn helpen werken',
)
const isFor = isOneOf('voor for')
const isAnd = isOneOf('en of and or')

function isForThem(line: Line, at: number): boolean {
  const before = wordAt(line, at - 1)
  // "Iets doen voor ouderen" is help, "iets te doen voor ouderen" a question.
  return before === 'doen' ? wordAt(line, at - 2) === 'te' : !isAboutThem(before)
}

/** The longest name of an audience that starts here. */
function audienceFrom({ line, lexicon }: Asked, at: number): { slugs: string[]; next: number } | undefined {
  let best: { slugs: string[]; next: number } | undefined
  for (let next = at + 1; next <= at + longestPhrase && wordAt(line, next - 1); next++) {
    const phrase = Array.from({ length: next - at }, (_, i) => wordAt(line, at + i)).join(' ')
    const slugs = lexicon.audiences.get(phrase)
    if (slugs) best = { slugs, next }
  }
  return best
}

/** "Voor vrouwen", "voor ouderen en mantelzorgers". */
const forWhom: Reader = (asked, at) => {
  const { line } = asked
  if (!isFor(wordAt(line, at)) || !isForThem(line, at)) return undefined
  const skip = isOneOf('alle de onze')(wordAt(line, at + 1)) ? 2 : 1
  let found = audienceFrom(asked, at + skip)
  if (!found) return undefined
  const slugs = new Set(found.slugs)
  let next = found.next
  while (isAnd(wordAt(line, next))) {
    found = audienceFrom(asked, next + (isFor(wordAt(line, next + 1)) ? 2 : 1))
    if (!found) break
    for (const slug of found.slugs) slugs.add(slug)
    next = found.next
  }
  return { count: next - at, change: { audiences: [...slugs].sort() } }
}

const plus = pattern(
  '(?:voor )?(?:de )?(?:(\\d{2})(?:\\+| ?plus| ?plussers?)|(?:boven de|ouder dan) (\\d{2}))',
)

/** "55+", "65-plussers": older people. Where a town has no such audience it is an age. */
const older: Reader = ({ line, lexicon }, at) => {
  const found = plus(line, at)
  const age = found && Number(found.match[1] ?? found.match[2])
  if (!found || !age || age < 50) return undefined
  const audiences = lexicon.audiences.get('ouderen')
  return { count: found.count, change: audiences ? { audiences } : { age } }
}

export const readAudiences: Reader[] = [forWhom, older]
