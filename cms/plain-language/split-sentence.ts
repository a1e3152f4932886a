const shortestPart = 3
const whole =
  '(?:we|wij|je|jij|jullie|u|ze|zij|hij|er|het is|dit is|dat is|ook|daarna|daarom|dan|samen|iedereen) '
/**
 * Where what follows can stand by itself: after a semicolon, before `maar`, `want` and `dus`, and before an `en` that
 * begins with who does it. Before `omdat`, `die` or `zodat` it cannot: there the verb stands at the end.
 */
const joints = new RegExp(`;\\s+|,\\s+(?=(?:maar(?! ook)|want|dus)\\s)|,?\\s+(?=en ${whole})`, 'giu')

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length
const withCapital = (text: string) => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)

/** A long Dutch sentence as two, cut nearest to its middle; null when there is no place where that is surely right. */
export function splitSentence(sentence: string): string | null {
  const cuts = [...sentence.matchAll(joints)].map(({ index, 0: joint }) => ({
    first: sentence.slice(0, index),
    // "En" at the beginning says nothing.
    second: sentence.slice(index + joint.length).replace(/^en\s+/i, ''),
  }))
  const possible = cuts.filter((cut) =>
    [cut.first, cut.second].every((part) => countWords(part) >= shortestPart),
  )
  const [best] = possible.sort((a, b) => unevenness(a) - unevenness(b))
  return best ? `${best.first}. ${withCapital(best.second)}` : null
}

const unevenness = ({ first, second }: { first: string; second: string }) =>
  Math.abs(first.length - second.length)
