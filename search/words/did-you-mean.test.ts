import { expect, test } from 'vitest'
import { listings, organisations, venues } from '#seed/data/town.ts'
import { areaRows } from '#seed/area-rows.ts'
import { sharedData } from '../testing/shared-data.ts'
import { didYouMean } from './did-you-mean.ts'
import { countMeanings, countName, countSaid, emptyCount } from './word-count.ts'
import { toWordlist } from './wordlist.ts'

/** The words of the town of the seed, with some that every town has. */
async function townWords() {
  const count = emptyCount()
  for (const { title, summary, description } of listings)
    countSaid(count, [title, summary, description].join('\n'))
  for (const { name } of [...organisations, ...venues, ...areaRows()]) countName(count, name)
  countSaid(
    count,
    'koorrepetitie kledingbank gehoorproblemen rouwgroep logopedie alcoholverslaving solliciteren',
  )
  countMeanings(count)
  return toWordlist(count)
}
const list = await townWords()

const misspelled = `
  repperasie reparatie, reperatie reparatie, fiesiotherapie fysiotherapie, fisiotherapie fysiotherapie, buurtuis buurthuis, buurthuys buurthuis
  eensaamheid eenzaamheid, eensaam eenzaam, manteelzorg mantelzorg, mantelsorg mantelzorg, voedselbangk voedselbank, voetselbank voedselbank
  inburgeringscurus inburgeringscursus, taalkafee taalcafé, taalkaffee taalcafé, kofie koffie, koffieogtend koffieochtend, koffieochtent koffieochtend
  wandelgroup wandelgroep, jooga yoga, breijen breien, nederlans nederlands, vrijwiligers vrijwilligers, vrywilligers vrijwilligers
  verlslaving verslaving, verslafing verslaving, depresie depressie, kinderopfang kinderopvang, huiswerkbegelijding huiswerkbegeleiding
  digietaal digitaal, digitaol digitaal, belasing belasting, belastingaangiftte belastingaangifte, biblioteek bibliotheek, bibliotheeek bibliotheek
  gimnastiek gymnastiek, swemmen zwemmen, skaken schaken, moestuijn moestuin
  rolstol rolstoel, dementsie dementie, alzeimer alzheimer, fluchteling vluchteling, welsijn welzijn, wijkteem wijkteam
  weikteam wijkteam, inlloop inloop, kleedingbank kledingbank, thuiszorch thuiszorg, geltzorgen geldzorgen, uitkeering uitkering
  bijstant bijstand, beistand bijstand, etten eten, eetkafee eetcafé, eetkaffee eetcafé, stratumm Stratum
  woensell Woensel, tongelreh Tongelre, tongellre Tongelre, maatsjappelijk maatschappelijk, alkoholverslaving alcoholverslaving, koorrepetisie koorrepetitie
  rouwgroup rouwgroep, soliciteren solliciteren, schuldhulpverlenning schuldhulpverlening
  opvoetvragen opvoedvragen, spreekuurr spreekuur, huurtoeslach huurtoeslag, zorchtoeslag zorgtoeslag
  boodsjappen boodschappen, formelieren formulieren, formuliren formulieren, kompjoeter computer, muziekk muziek
`
const pairs = misspelled
  .split(/[,\n]/)
  .map((pair) => pair.trim().split(' '))
  .filter((pair): pair is [string, string] => pair.length === 2 && pair[1] !== 'null')

test('the table of misspellings is long enough to say something', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(60)
})

test.each(pairs)('%s was meant as %s', (wrong, right) => {
  expect(didYouMean(wrong, list)).toBe(right)
})

test('of a sentence only the wrong word changes, and the rest stays as it was written', () => {
  expect(didYouMean('Kan ik hier een repperasie doen?', list)).toBe('Kan ik hier een reparatie doen?')
  expect(didYouMean('ik ben EENSAAM, help', list)).toBe('ik ben eenzaam, help')
})

test('words that the listings write as one are joined, and those they write apart are parted', async () => {
  const count = emptyCount()
  countSaid(
    count,
    'Koorrepetitie in het buurthuis. Samen eten, hulp bij schulden. Een ontmoetingsplek voor buren.',
  )
  const few = await toWordlist(count)
  expect(didYouMean('koor repetitie', few)).toBe('koorrepetitie')
  expect(didYouMean('is er een buurt huis', few)).toBe('is er een buurthuis')
  expect(didYouMean('ontmoeting plek', few)).toBe('ontmoetingsplek')
  expect(didYouMean('hulpbijschulden', few)).toBe('hulp bij schulden')
})

test('words that are said apart as well are not joined', async () => {
  const count = emptyCount()
  countSaid(count, 'Koor en repetitie. Koorrepetitie.')
  expect(didYouMean('koor repetitie', await toWordlist(count))).toBeNull()
})

test('what is between quotation marks is meant as it is written', () => {
  expect(didYouMean('"repperasie"', list)).toBeNull()
  expect(didYouMean('“eensaam” en repperasie', list)).toBe('“eensaam” en reparatie')
})

test('a last word that is half typed is left alone', () => {
  for (const half of ['kof', 'repar', 'buurthu', 'ik zoek een taalca'])
    expect(didYouMean(half, list)).toBeNull()
})

/** Words that are right, most of them in no listing: Dutch, names, places, and what else people type. */
const right = `
  aardappelen adoptie advocaat afscheid afspraak agressie allergie alleenstaand alimentatie ambtenaar angst apotheek appartement arbeid architect astma
  auto avond baby badminton basketbal bedrijf begrafenis behandeling bejaarden bellen benzine beroep bestuur betalen bevalling bezwaar bidden bijbaan
  biljarten blind bloed bloemen boek boete borstvoeding brandweer brief broer brood buiten burn-out carnaval chemo chinees circus collega conflict corona
  creatief cursussen dakloos dansen darts diabetes dierenarts dierenasiel diploma doof dokter dood dorp drank druk dyslexie echtgenoot echtscheiding eigenwaarde
  energie erfenis euthanasie examen faillissement familie feest fietsen film fles foto fotograferen geboorte gebit gebaren gebedshuis geboortebewijs gedicht
  geluk gevangenis gezin gitaar godsdienst griep haken handbal handtekening hartaanval hobby hockey hoofdpijn hond honger horen huilen huisdier huisraad huren
  huwelijk ijsbaan incontinentie inkomen internet jarig jeugd judo kaarten kanker kapper karate kat kerk kerst kinderbijslag kleding kleinkinderen klimmen
  kleuters knutselen koken konijn kopen korting kraamzorg krant kunst lachen lamp lawaai lenen leraar letters lezen lichaam liefde logeren longen luier
  maag maaltijd mantel markt matras medicijnen meisjes melk meubels migraine moskee muizen muur naaien nagels natuur notaris nieren noodopvang oma ongeluk
  onderwijs ontslag oog oorlog oppas opleiding orgel ouders overlast overleden paard paniek paspoort pensioen pijn piano pinpas poetsen politie poppen post
  psychiater puber racisme rekening religie reuma rijbewijs ringen roken roman ruzie salaris scheiden schilderen school schoenen schoonmaken schrijven sjoelen
  slapen snoeien soep solliciteren spaans spelen sport staking stem sterven stotteren straf stress studie suiker taart tanden tandarts tatoeage techniek
  tennis theater therapie thuis toneel toilet trainen trouwen turks tweeling uitje ukelele universiteit urine vakantie vaccinatie vader vallen vegetarisch
  verdriet vergeten verhuizen verjaardag verkering verkouden verliefd vervoer verzekering vis vlees voetbal vogels volleybal voorlezen vriend vuilnis wachten
  wandelen wassen water weduwe werk winkel winter woning worst yoga zeilen ziek zingen zolder zomer zus zwanger
  amsterdam rotterdam utrecht helmond veldhoven tilburg breda nijmegen maastricht groningen arnhem valkenswaard geldrop waalre nuenen
  fatima mohammed johanna willem ahmed sophie pieter wilhelmina abdullah youssef anneke dennis
  digid wmo uwv ggd ggz cak svb duo ind coa whatsapp facebook google youtube
`
  .trim()
  .split(/\s+/)

test('words that are right are left alone', () => {
  expect(right.length).toBeGreaterThan(200)
  expect(right.filter((word) => didYouMean(word, list) !== null)).toEqual([])
})

test('every word of a listing is left alone', () => {
  const said = listings.slice(0, 150).flatMap(({ title, summary }) => [title, summary])
  expect(said.filter((text) => didYouMean(text, list) !== null)).toEqual([])
})

const frequent = sharedData('language/frequentie-nl-50k.txt')
test.skipIf(!frequent)('of the words of films, names and English among them, hardly one is changed', () => {
  const words = frequent!.split('\n', 20_000).map((line) => line.split(' ')[0]!)
  const changed = words.filter((word) => didYouMean(word, list) !== null)
  expect(changed.length / words.length).toBeLessThan(0.02)
})

test('any text at all is answered, and quickly', () => {
  const odd = [
    '',
    '   ',
    '"',
    'a'.repeat(200),
    'ж'.repeat(50),
    '😀😀',
    "' OR 1=1 --",
    'xqzjkwv '.repeat(25),
    'مساعدة',
    '\ud800',
  ]
  for (const text of odd) {
    const began = performance.now()
    didYouMean(text, list)
    expect(performance.now() - began).toBeLessThan(100)
  }
})
