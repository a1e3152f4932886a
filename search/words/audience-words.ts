import type { OfType } from '../town-document.ts'
import { toWords } from './to-words.ts'

type Audience = Pick<OfType<'audience'>, 'slug' | 'label'>

/** Words for the same people. An audience of a town belongs to a row when one of these is its name. */
const samePeople = [
  'ouderen, senioren, bejaarden, oudere mensen, oude mensen, gepensioneerden, elderly, seniors, older people',
  'jongeren, jeugd, tieners, pubers, jongvolwassenen, jonge mensen, young people, teenagers',
  'kinderen, kids, kleine kinderen, children',
  'ouders, jonge ouders, parents',
  'vrouwen, dames, women',
  'mannen, heren, men',
  'mantelzorgers, carers, caregivers',
  'mensen met een beperking, gehandicapten, mindervaliden, minder validen, mensen met een handicap, people with a disability',
  'nieuwkomers, vluchtelingen, statushouders, asielzoekers, inburgeraars, newcomers, refugees',
  'lhbtiqa+, lhbti, lhbti+, lhbtiq+, lhbtiqia+, lhbtqia+, lhbt, lgbt, lgbtq, lgbtqi+, lgbtqia+',
  'studenten, students',
  'mensen met weinig geld, minima, lage inkomens, mensen met een laag inkomen',
  'mensen die alleen zijn, alleenstaanden, singles, mensen die eenzaam zijn',
].map((row) => row.split(', ').map(toPhrase))

function toPhrase(text: string): string {
  return toWords(text)
    .map((word) => word.folded)
    .join(' ')
}

/** Everyday words in, audiences of this town out. */
export function toAudienceWords(audiences: Audience[]): Map<string, string[]> {
  const words = new Map<string, string[]>()
  const add = (phrase: string, slug: string) =>
    words.set(phrase, [...new Set([...(words.get(phrase) ?? []), slug])])
  for (const { slug, label } of audiences) {
    const name = toPhrase(label)
    if (!name) continue
    add(name, slug)
    for (const row of samePeople) if (row.includes(name)) for (const phrase of row) add(phrase, slug)
  }
  return words
}
