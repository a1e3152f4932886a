import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stemWord } from './stem-word.ts'

const meet = `
  wandelgroep wandelgroepen | wandelen wandelt wandelde gewandeld wandeling wandelingen | huis huizen huisje huisjes
  mantelzorger mantelzorgers | schuld schulden | kind kinderen kinder | oefenen oefent geoefend oefening
  kop kopje kopjes koppen | boek boekje boekjes boeken | kaart kaarten kaartje | bank banken bankje | leer leren leert geleerd
  brief brieven briefje | stad steden | lid leden | school scholen schooltje | taal talen | dag dagen | week weken
  auto autos auto's | oma omas oma's | idee ideeën | café cafés cafeetje | museum musea | technicus technici
  vergadering vergaderingen vergaderen vergadert | begeleiding begeleiden begeleidt | opvoeding opvoeden opgevoed
  aanmelding aanmelden aangemeld | verzekering verzekeren | verhuizen verhuizing verhuist
  scheiding scheiden gescheiden | koken kookt gekookt | zwemmen zwemt zwom gezwommen | lezen leest gelezen
  schrijven schrijft geschreven | helpen helpt hielp geholpen | eten eet gegeten | sporten gesport
  gezellig gezellige gezelliger | eenzaam eenzame | groot grote groter | gratis | mogelijkheid mogelijkheden
  vrijwilliger vrijwilligers | vluchteling vluchtelingen | statushouder statushouders | oudere ouderen | jongere jongeren
  activiteit activiteiten | toeslag toeslagen | uitkering uitkeringen | formulier formulieren | woning woningen
  wijkteam wijkteams | zwemles zwemlessen | kleinkind kleinkinderen | schuldprobleem schuldproblemen
  computercursus computercursussen | moestuin moestuinen | taalcafé taalcafés | huisarts huisartsen | gezin gezinnen
  fysiotherapeut fysiotherapeuten | psycholoog psychologen | organisatie organisaties | meisje meisjes
`
/** Words that look alike and must stay apart: a search for the one would fill up with the other. */
const differ = `
  vaart varen | maan man | maat mat | boom bom | boot bot | been ben | raam ram | zoon zon | taak tak | rood rod
  ouder oudere | ouders ouderen | oud ouder | bank bang | kaart kaar | les lezen | leraar leer | vroeg vraag
  haring haren | rekening rekenen | koning kon | woning won | stichting sticht | handeling handel | kring krijg
  huis huur | post pos | feest fee | kunst kun | dienst dien | tekst tek | kost kos | markt mark | student stud
  bed bidden | naam nemen | staat staan | arts art | maatje maat | groen groente | zorg zorgelijk
  keuken keuk | jongen jong | avond avo | morgen morg | tegen teeg | wagen waag | deken deek | moeder moed | winter winnen
`
const groups = (text: string) =>
  text
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((group) => group.split(' ').filter(Boolean))

describe('forms of one word have one stem', () => {
  test.each(groups(meet))('%s …', (...words) => {
    expect(words.map((word) => [word, stemWord(word)])).toEqual(
      words.map((word) => [word, stemWord(words[0]!)]),
    )
  })
})

describe('different words keep different stems', () => {
  test.each(groups(differ))('%s and %s', (one, other) => {
    expect(stemWord(one!)).not.toBe(stemWord(other!))
  })
})

test('what is no Dutch word is left alone, and nothing makes it fail', () => {
  expect(['Woensel', 'UWV', '55', 'طعام', 'школа', ''].map(stemWord)).toEqual([
    'woensel',
    'uwv',
    '55',
    'طعام',
    'школа',
    '',
  ])
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void stemWord(text)))
  const letters = fc.string({ unit: fc.constantFrom(...'abdegijklmnoprstuvwz'), minLength: 1, maxLength: 16 })
  fc.assert(fc.property(letters, (word) => void expect(stemWord(word)).toMatch(/^[a-z]+$/)))
})
