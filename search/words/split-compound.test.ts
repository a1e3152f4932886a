import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sharedData } from '../testing/shared-data.ts'
import { foldWord } from './fold-word.ts'
import { splitCompound } from './split-compound.ts'

const best = (word: string) => splitCompound(word)[0]

describe('a compound is cut where a reader would', () => {
  test.each(
    `schuld|hulpverlening mantelzorg|ondersteuning koor|repetitie taal|café koffie|ochtend buurt|huis wijk|ontmoetingsplek
    naai|machine rollator|loop woonwagen|bewoners kinderopvang|toeslag energie|coach huur|achterstand gehandicapten|sport
    jongeren|ontmoetingscentrum buurt|moestuin kleding|ruil wereld|keuken val|preventie autisme|café nacht|opvang
    rolstoel|dansen buren|ruzie voedsel|pakket school|zwemmen taal|lessen`.split(/\s+/),
  )('%s', (cut) => expect(best(cut.replace('|', ''))).toEqual(cut.split('|')))

  test('the s between two parts belongs to neither', () => {
    expect(best('ontmoetingsplek')).toEqual(['ontmoeting', 'plek'])
    expect(best('gezinscoach')).toEqual(['gezin', 'coach'])
    expect(best('vrijwilligerswerk')).toEqual(['vrijwilliger', 'werk'])
    expect(best('eenzaamheidsbestrijding')).toEqual(['eenzaamheid', 'bestrijding'])
  })

  test('a second likely way to cut is kept, an unlikely one is not', () => {
    expect(splitCompound('schuldhulpverlening')).toContainEqual(['schuldhulp', 'verlening'])
    expect(splitCompound('buurthuis')).toEqual([['buurt', 'huis']])
  })
})

test.each(
  `wandelen vergaderen bestrijden overleggen onderzoek maatregelen belangrijk waardering ontmoeting begeleiding planeten
  computer kinderen medewerker vrijwilligers gezellig eenzaamheid organisatie bibliotheek Eindhoven Woensel Tongelre
  alleenstaande restaurant koningin xqzwrt`.split(/\s+/),
)('%s is one word', (word) => expect(splitCompound(word)).toEqual([]))

test('whatever is asked, the parts come in order from the word itself', () => {
  const pieces = fc.constantFrom(
    ...'taal buurt huis koffie s en zorg café mantel hulp ochtend x werk jongeren'.split(' '),
  )
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (parts) => {
      const word = parts.join('')
      for (const [first, last] of splitCompound(word)) {
        expect(word.startsWith(first!) && word.endsWith(last!)).toBe(true)
        expect(word.length - first!.length - last!.length).toBeLessThanOrEqual(1)
      }
    }),
  )
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void splitCompound(text)))
  expect(splitCompound('hottentottensoldatententententoonstelling'.repeat(50))).toEqual([])
})

type Example = { woord: string; delen: string[] }
type WrongExample = { woord: string; foute_splitsing: string[] }
const file = sharedData('language/samenstellingen-welzijn.json')
const examples = file && (JSON.parse(file) as { positief: Example[]; negatief: WrongExample[] })
const absent = '../shared/data is not here: the share of right splits is not measured'

describe('measured on compounds that nobody here made up', () => {
  /** Where a reader would cut, an s between belonging to the first part. */
  const cutsOf = ({ delen }: Example) => delen.slice(1).map((_, i) => delen.slice(0, i + 1).join('').length)

  test('at least 95 of 100 are cut right the first time', ({ skip, annotate }) => {
    if (!examples) return skip(absent)
    const isRight = (example: Example) => {
      const last = best(example.woord)?.at(-1)
      return last !== undefined && cutsOf(example).includes(example.woord.length - last.length)
    }
    const { positief } = examples
    const wrong = positief.filter((example) => !isRight(example)).map(({ woord }) => woord)
    const share = 1 - wrong.length / positief.length
    void annotate(
      `${(share * 100).toFixed(1)} % of ${positief.length} right; wrong: ${wrong.join(', ') || 'none'}`,
    )
    expect(share).toBeGreaterThanOrEqual(0.95)
  })

  test('none of the known wrong cuts is made', ({ skip }) => {
    if (!examples) return skip(absent)
    for (const { woord, foute_splitsing } of examples.negatief)
      expect(splitCompound(woord).map((parts) => parts.map(foldWord))).not.toContainEqual(foute_splitsing)
  })
})
