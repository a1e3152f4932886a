import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedData } from '../testing/shared-data.ts'
import { soundKey } from './sound-key.ts'

const meet = `
  repperasie/reparatie fiesiotherapie/fysiotherapie buurtuis/buurthuis sgool/school kompjoeter/computer kaffee/café
  gehandikapt/gehandicapt psygoloog/psycholoog wiekent/weekend sjagrijn/chagrijn poliesie/politie informazie/informatie
  infermasie/informatie terapie/therapie huizarts/huisarts skuld/schuld schult/schuld opfoeding/opvoeding zwemen/zwemmen
  kooke/koken teejater/theater siekenhuis/ziekenhuis gimnastiek/gymnastiek joga/yoga musiek/muziek mantelsorg/mantelzorg
  vreiwilliger/vrijwilliger toeslach/toeslag uitkerring/uitkering huisfesting/huisvesting taales/taalles demensie/dementie
  autizme/autisme atvies/advies sosjaal/sociaal vlugteling/vluchteling buro/bureau nivo/niveau kado/cadeau masjine/machine
  bieljart/biljart treening/training tiem/team kootsj/coach auderen/ouderen geselig/gezellig teit/tijd goet/goed
  verslafing/verslaving alkohol/alcohol vaksinasie/vaccinatie konsultatie/consultatie rolater/rollator dockter/dokter
  tandards/tandarts apeteek/apotheek schijding/scheiding rusie/ruzie gewelt/geweld bibleteek/bibliotheek
  diejetist/dietist kompjuter/computer budjet/budget buget/budget kresj/creche jimnastiek/gymnastiek
  eiland/ijland blou/blauw kwis/quiz taksi/taxi aksie/actie foto/photo
`
const differ = `
  feitelijk/fietelijk feit/fiets kind/kant buurt/beurt huis/hoes huur/heer bad/bed taal/tal-en-tuin school/schaal
  koffie/kaft schuld/schild wonen/winnen moeder/meter zwemmen/zwammen hulp/help zorg/zarg ouder/ander samen/semen
  werk/wark groep/grap fiets/feest eten/uiten muziek/massage
`
const pairs = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('/') as [string, string])

test.each(pairs(meet))('%s sounds like %s', (byEar, byBook) => expect(soundKey(byEar)).toBe(soundKey(byBook)))
test.each(pairs(differ))('%s does not sound like %s', (one, other) =>
  expect(soundKey(one)).not.toBe(soundKey(other)),
)

test('a key is never a word, and the index may change its capitals', () => {
  expect(soundKey('plant')).not.toBe('plant')
  for (const [one, other] of pairs(meet))
    for (const word of [one, other]) expect(soundKey(word)).toMatch(/^q[a-z]+$/)
})

test('other scripts are their own key, and nothing makes it fail', () => {
  expect(['طعام', 'школа', '5612ab', ''].map(soundKey)).toEqual(['طعام', 'школа', '5612ab', ''])
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void soundKey(text)))
})

const frequencies = sharedData('language/frequentie-nl-50k.txt')

test('of the 20,000 commonest words few share a key, and those are mostly forms of one word', ({
  skip,
  annotate,
}) => {
  if (!frequencies) return skip('../shared/data is not here: how many words share a key is not measured')
  const all = frequencies.split('\n').map((line) => line.split(' ')[0]!)
  const words = all.filter((word) => /^[a-z]{5,}$/.test(word)).slice(0, 20_000)
  const perKey = words.length / new Set(words.map(soundKey)).size
  void annotate(`${perKey.toFixed(2)} words per key`)
  expect(perKey).toBeLessThan(1.4)
})
