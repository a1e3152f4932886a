import { describe, expect, test } from 'vitest'
import { emptyQuery, type ListingQuery } from '../query.ts'
import { formatQuery } from '../query-url.ts'
import { townWith } from '../testing/the-town.ts'
import { toLexicon } from './question-lexicon.ts'
import { readQuestion } from './read-question.ts'

/** A Tuesday morning. */
const now = { date: '2026-11-03', time: '10:00' }
const known = townWith({
  postcodes: { 5611: ['BU07721110'], 5632: ['BU07725430'], 2026: ['BU07721110'] },
  aliases: { WK077241: ['Woensel'], WK077242: ['Woensel'], BU07725210: ['Acht'] },
})
const lexicon = toLexicon(known)
const read = (text: string, told: Partial<ListingQuery> = {}, own = lexicon) =>
  readQuestion({ ...emptyQuery, ...told, text }, own, now)
/** The choices of a query in the words of the address bar. */
const choices = (query: ListingQuery) =>
  [...formatQuery({ ...query, text: '' })].map(([name, value]) => `${name} ${value}`).join(', ')

/** What is typed, what is left of it, and what became a choice. */
type Case = [typed: string, left: string, choices: string]
const reads = (name: string, cases: Case[]) =>
  describe(name, () => {
    test.each(cases)('%s', (typed, left, chosen) => {
      const { text, query } = read(typed)
      expect({ text, choices: choices(query) }).toEqual({ text: left, choices: chosen })
      expect(query.text).toBe(text)
    })
  })

reads('a place that is clearly meant becomes a choice', [
  ['koffie in vaartbroek', 'koffie', 'buurt BU07725430'],
  ['koffie in de buurt van Vaartbroek', 'koffie', 'nabij BU07725430'],
  ['wandelen bij Vaartbroek', 'wandelen', 'nabij BU07725430'],
  ['vlakbij Genderbeemd', '', 'nabij BU07727310'],
  ['in en om Vaartbroek', '', 'nabij BU07725430'],
  ['Vaartbroek', '', 'buurt BU07725430'],
  ['vaartbroek yoga', 'yoga', 'buurt BU07725430'],
  ['GYM IN VAARTBROEK', 'GYM', 'buurt BU07725430'],
  ["koor in 't Hool", 'koor', 'buurt BU07725140'],
  ['koor in ’t hool', 'koor', 'buurt BU07725140'],
  ['koor in het Hool', 'koor', 'buurt BU07725140'],
  ['zingen Strijp-S', 'zingen', 'buurt BU07726160'],
  ['zingen strijp s', 'zingen', 'buurt BU07726160'],
  ['eten in de Bennekel', 'eten', 'buurt BU07727240, buurt BU07727250'],
  ['bennekel-oost', '', 'buurt BU07727240'],
  ['Blixembosch', '', 'buurt BU07725330, buurt BU07725340'],
  ['muschberg', '', 'buurt BU07723330'],
  ['speeltuin achtse barrier', 'speeltuin', 'buurt BU07725220, buurt BU07725230, buurt BU07725240'],
  ['koffie in het centrum', 'koffie', 'wijk WK077211'],
  ['in de wijk Bergen wandelen', 'wandelen', 'buurt BU07721120'],
  ['wandelen in Bergen', 'wandelen', 'buurt BU07721120'],
  ['ik zoek een huis in tuindorp', 'ik zoek een huis', 'buurt BU07722140'],
  ['jongerenavond in tempel', 'jongerenavond', 'buurt BU07725320'],
  ['hulp in Woensel', 'hulp', 'wijk WK077241, wijk WK077242'],
  ['telefoonhulp in Acht', 'telefoonhulp', 'buurt BU07725210'],
  ['Karpen en Koudenhoven', '', 'buurt BU07723360, buurt BU07723370'],
  ['koffie in Vaartbroek of Eckart', 'koffie', 'buurt BU07725410, buurt BU07725430'],
  ['vervoer naar Vaartbroek', 'vervoer', 'buurt BU07725430'],
  ['wijkteam Vaartbroek', 'wijkteam', 'buurt BU07725430'],
  ['5611', '', 'buurt BU07721110'],
  ['koffie 5611 AB', 'koffie', 'buurt BU07721110'],
  ['koffie 5611ab', 'koffie', 'buurt BU07721110'],
  ['mijn postcode is 5632', '', 'buurt BU07725430'],
])

reads('an ordinary word stays a word', [
  ['bergen wandelen', 'bergen wandelen', ''],
  ['wandelen in de bergen', 'wandelen in de bergen', ''],
  ['winkelcentrum', 'winkelcentrum', ''],
  ['bibliotheek in het winkelcentrum', 'bibliotheek in het winkelcentrum', ''],
  ['tuindorp', 'tuindorp', ''],
  ['centrum voor jeugd en gezin', 'centrum voor jeugd en gezin', ''],
  ['Strijp', 'Strijp', ''],
  ['putten', 'putten', ''],
  ['op schoot', 'op schoot', ''],
  ['koffie in de buurt', 'koffie in de buurt', ''],
  ['hulp in de huishouding', 'hulp in de huishouding', ''],
  ['om acht uur', 'om acht uur', ''],
  ['over acht weken', 'over acht weken', ''],
  ['vrijwilligerswerk in Eindhoven', 'in Eindhoven', 'meedoen helpen'],
  ['5999 koffie', '5999 koffie', ''],
  ['schuld van 5611 euro', 'schuld van 5611 euro', ''],
  ['plannen voor 2026', 'plannen voor 2026', ''],
  ['koffie niet in Vaartbroek', 'koffie niet in Vaartbroek', ''],
])

reads('days and parts of the day', [
  ['vandaag', '', 'dag vandaag'],
  ['vanavond', '', 'dag vandaag, dagdeel avond'],
  [
    'waar kan ik vanavond eten in Vaartbroek',
    'waar kan ik eten',
    'buurt BU07725430, dag vandaag, dagdeel avond',
  ],
  ['van avond koken', 'koken', 'dag vandaag, dagdeel avond'],
  ['koffie vanmorgen', 'koffie', 'dag vandaag, dagdeel ochtend'],
  ['morgen', '', 'dag morgen'],
  ['morgenavond eten', 'eten', 'dag morgen, dagdeel avond'],
  ['yoga in de morgen', 'yoga', 'dagdeel ochtend'],
  ['overmorgen sporten', 'sporten', 'dag 2026-11-05'],
  ['zaterdag', '', 'dag zaterdag'],
  ['zaterdagmiddag voetbal', 'voetbal', 'dag zaterdag, dagdeel middag'],
  ['zaterdag middag voetbal', 'voetbal', 'dag zaterdag, dagdeel middag'],
  ['op dinsdag koffie', 'koffie', 'dag dinsdag'],
  ['dinsdagochtend of woensdagochtend zwemmen', 'zwemmen', 'dag dinsdag, dag woensdag, dagdeel ochtend'],
  ['vanavond of zaterdag', '', 'dag zaterdag, dag vandaag'],
  ['zaterdag en zondag', '', 'dag zaterdag, dag zondag'],
  ['maandag t/m vrijdag', '', 'dag vrijdag, dag maandag, dag donderdag, dag dinsdag, dag woensdag'],
  ['doordeweeks', '', 'dag vrijdag, dag maandag, dag donderdag, dag dinsdag, dag woensdag'],
  ['door de week wandelen', 'wandelen', 'dag vrijdag, dag maandag, dag donderdag, dag dinsdag, dag woensdag'],
  ['in het weekend dansen', 'dansen', 'dag weekend'],
  ['elk weekend', '', 'dag zaterdag, dag zondag'],
  ['dit weekend iets leuks', 'iets leuks', 'dag weekend'],
  ["'s ochtends gym", 'gym', 'dagdeel ochtend'],
  ['’s avonds zingen', 'zingen', 'dagdeel avond'],
  ['savonds zingen', 'zingen', 'dagdeel avond'],
  ['in de avond zingen', 'zingen', 'dagdeel avond'],
  ['overdag schilderen', 'schilderen', 'dagdeel middag, dagdeel ochtend'],
  ['komende zaterdag', '', 'dag 2026-11-07'],
  ['deze dinsdag', '', 'dag 2026-11-03'],
  ['a.s. zaterdag', '', 'dag 2026-11-07'],
  ['volgende week dinsdag', '', 'dag 2026-11-10'],
  [
    'deze week',
    '',
    'dag 2026-11-03, dag 2026-11-04, dag 2026-11-05, dag 2026-11-06, dag 2026-11-07, dag 2026-11-08',
  ],
  [
    'volgende week yoga',
    'yoga',
    'dag 2026-11-09, dag 2026-11-10, dag 2026-11-11, dag 2026-11-12, dag 2026-11-13, dag 2026-11-14, dag 2026-11-15',
  ],
  ['op 12 november koken', 'koken', 'dag 2026-11-12'],
  ['12-11 koken', 'koken', 'dag 2026-11-12'],
  ['12/11/2026', '', 'dag 2026-11-12'],
  ['2026-11-12', '', 'dag 2026-11-12'],
  ['zaterdag 14 november markt', 'markt', 'dag 2026-11-14'],
  ['5 en 12 november', '', 'dag 2026-11-05, dag 2026-11-12'],
  ['5 t/m 8 november', '', 'dag 2026-11-05, dag 2026-11-06, dag 2026-11-07, dag 2026-11-08'],
  ['ik wil vandaag praten', 'ik wil praten', 'dag vandaag'],
])

reads('what only looks like a day, or is not wanted, stays text', [
  ['goede morgen', 'goede morgen', ''],
  ['elke morgen yoga', 'elke morgen yoga', ''],
  ['morgenster', 'morgenster', ''],
  ['zondagskinderen', 'zondagskinderen', ''],
  ['vrijdagmarkt', 'vrijdagmarkt', ''],
  ['logeerweekend', 'logeerweekend', ''],
  ['volgend weekend', 'volgend weekend', ''],
  ['vorige week zaterdag', 'vorige week zaterdag', ''],
  ['elke eerste zaterdag van de maand', 'elke eerste zaterdag van de maand', ''],
  ['vrijdag 14 november markt', 'vrijdag 14 november markt', ''],
  ['3 december', '3 december', ''],
  ['31-2', '31-2', ''],
  ['24/7 hulp', '24/7 hulp', ''],
  ['groep 3-4 bijles', 'groep 3-4 bijles', ''],
  ['zaterdag of een andere dag', 'zaterdag of een andere dag', ''],
  ['wandelen maar niet op zondag', 'wandelen maar niet op zondag', ''],
  ['niet op zaterdag en zondag', 'niet op zaterdag en zondag', ''],
  ['op zondag kan ik niet', 'op zondag kan ik niet', ''],
  ['in de vakantie', 'in de vakantie', ''],
  ['ik heb vandaag mijn baan verloren', 'ik heb vandaag mijn baan verloren', ''],
  ['mijn man heeft me vandaag geslagen', 'mijn man heeft me vandaag geslagen', ''],
  ['ik kan vanavond niet slapen', 'ik kan vanavond niet slapen', ''],
])

reads('what it may cost', [
  ['gratis', '', 'kosten gratis'],
  ['gratis yoga', 'yoga', 'kosten gratis'],
  ['yoga die niets kost', 'yoga', 'kosten gratis'],
  ['kosteloos advies', 'advies', 'kosten gratis'],
  ['koffie en gratis thee', 'koffie en thee', 'kosten gratis'],
  ['yoga, gratis.', 'yoga', 'kosten gratis'],
  ['(gratis) yoga', 'yoga', 'kosten gratis'],
  ['gratis 🎉', '🎉', 'kosten gratis'],
  ['goedkoop eten', 'goedkoop eten', ''],
  ['gratis of goedkoop eten', 'gratis of goedkoop eten', ''],
  ['koffie of gratis thee', 'koffie of gratis thee', ''],
  ['eten voor een euro', 'eten voor een euro', ''],
  ['koken voor weinig geld', 'koken voor weinig geld', ''],
  ['gratis parkeren', 'gratis parkeren', ''],
  ['niet gratis', 'niet gratis', ''],
])

reads('for whom', [
  ['voor ouderen', '', 'doelgroep ouderen'],
  ['wandelen voor ouderen', 'wandelen', 'doelgroep ouderen'],
  ['wat is er te doen voor ouderen', 'wat is er te doen', 'doelgroep ouderen'],
  ['gym voor senioren', 'gym', 'doelgroep ouderen'],
  ['gym 55+', 'gym', 'doelgroep ouderen'],
  ['gym voor 65-plussers', 'gym', 'doelgroep ouderen'],
  ['65 plus wandelen', 'wandelen', 'doelgroep ouderen'],
  ['boven de 60 dansen', 'dansen', 'doelgroep ouderen'],
  ['voor vrouwen in Vaartbroek', '', 'doelgroep vrouwen, buurt BU07725430'],
  ['eten voor vrouwen en kinderen', 'eten', 'doelgroep kinderen, doelgroep vrouwen'],
  ['cursus voor vluchtelingen', 'cursus', 'doelgroep nieuwkomers'],
  ['avond voor lhbti', 'avond', 'doelgroep lhbtiqa'],
  ['voor mensen met een beperking', '', 'doelgroep mensen-met-een-beperking'],
  ['voor tieners in Meerhoven', '', 'doelgroep jongeren, wijk WK077263'],
])

reads('people one searches for, or is not for, stay text', [
  ['ouderen', 'ouderen', ''],
  ['mannen koken', 'mannen koken', ''],
  ['senioren', 'senioren', ''],
  ['zorgen voor ouderen', 'zorgen voor ouderen', ''],
  ['angst voor mannen', 'angst voor mannen', ''],
  ['oppas voor kinderen', 'oppas voor kinderen', ''],
  ['vrijwilliger voor ouderen', 'vrijwilliger voor ouderen', ''],
  ['iets doen voor ouderen', 'iets doen voor ouderen', ''],
  ['bezoek voor eenzame ouderen', 'bezoek voor eenzame ouderen', ''],
  ['Steun voor mantelzorgers', 'Steun voor mantelzorgers', ''],
  ['niet voor kinderen', 'niet voor kinderen', ''],
  ['18+', '18+', ''],
])

reads('how old someone is', [
  ['kind van 6', 'kind', 'leeftijd 6'],
  ['mijn kind van 6 stottert', 'mijn kind stottert', 'leeftijd 6'],
  ['mijn dochter van 9 verveelt zich', 'mijn dochter verveelt zich', 'leeftijd 9'],
  ['mijn dochter is 9', 'mijn dochter', 'leeftijd 9'],
  ['oma van 80 wil bewegen', 'oma wil bewegen', 'leeftijd 80'],
  ['ik ben 72', '', 'leeftijd 72'],
  ['ik ben 72 jaar en alleen', 'alleen', 'leeftijd 72'],
  ['0-4 jaar', '', 'leeftijd 2'],
  ['speelgroep 0-4 jaar', 'speelgroep', 'leeftijd 2'],
  ['kinderen van 4 tot 12 jaar', 'kinderen', 'leeftijd 8'],
  ['baby van 8 maanden', 'baby', 'leeftijd 0'],
  ['6-jarige', '', 'leeftijd 6'],
  ['iets leuks voor mijn peuter', 'iets leuks', 'leeftijd 3'],
  ['sporten voor kinderen van 8 jaar', 'sporten', 'doelgroep kinderen, leeftijd 8'],
])

reads('a number that is no age', [
  ['moeder van 3', 'moeder van 3', ''],
  ['moeder van 3 kinderen', 'moeder van 3 kinderen', ''],
  ['ik ben 3 jaar werkloos', 'ik ben 3 jaar werkloos', ''],
  ['ik ben 23 jaar werkloos', 'ik ben 23 jaar werkloos', ''],
  ['kinderen van 6 en 9', 'kinderen van 6 en 9', ''],
  ['mijn peuter slaapt niet', 'mijn peuter slaapt niet', ''],
  ['peuter', 'peuter', ''],
  ['65 jaar getrouwd', '65 jaar getrouwd', ''],
  ['groep 8', 'groep 8', ''],
  ['koffie voor 2 euro', 'koffie voor 2 euro', ''],
])

reads('the language that is spoken there, not the one that is learnt', [
  ['les in het Turks', 'les', 'taal tr'],
  ['hulp in het Arabisch', 'hulp', 'taal ar'],
  ['in het Turks of Arabisch', '', 'taal ar, taal tr'],
  ['Arabischsprekende dokter', 'dokter', 'taal ar'],
  ['dokter die Turks spreekt', 'dokter', 'taal tr'],
  ['ik spreek alleen Pools', '', 'taal pl'],
  ['uitleg in gebarentaal', 'uitleg', 'taal dse'],
  ['English', '', 'taal en'],
  ['coffee in English', 'coffee', 'taal en'],
  ['koffie po polsku', 'koffie', 'taal pl'],
  ['بالعربية', '', 'taal ar'],
  ['допомога українською', 'допомога', 'taal uk'],
  ['türkçe', '', 'taal tr'],
  ['Turkse les', 'Turkse les', ''],
  ['Turks leren', 'Turks leren', ''],
  ['Nederlands leren', 'Nederlands leren', ''],
  ['learn English', 'learn English', ''],
  ['türkçe kursu', 'türkçe kursu', ''],
  ['Poolse koffie', 'Poolse koffie', ''],
  ['gebarentaal', 'gebarentaal', ''],
  ['ik spreek geen Nederlands', 'ik spreek geen Nederlands', ''],
])

reads('getting in, getting there, and helping', [
  ['nederlandse les online', 'nederlandse les', 'waar online'],
  ['online praatgroep', 'praatgroep', 'waar online'],
  ['leren online bankieren', 'leren online bankieren', ''],
  ['gym met de rolstoel', 'gym', 'toegankelijk rolstoel'],
  ['rolstoeltoegankelijk zwembad', 'zwembad', 'toegankelijk rolstoel'],
  ['zaal met lift', 'zaal', 'toegankelijk lift'],
  ['ringleiding', '', 'toegankelijk ringleiding'],
  ['met mijn hulphond naar koor', 'naar koor', 'toegankelijk hulphond'],
  ['met een lift naar het ziekenhuis', 'met een lift naar het ziekenhuis', ''],
  ['rolstoel lenen', 'rolstoel lenen', ''],
  ['rolstoel', 'rolstoel', ''],
  ['hulphond aanvragen', 'hulphond aanvragen', ''],
  ['inloop schulden', 'schulden', 'toegang inloop'],
  ['inloop Vaartbroek', 'inloop', 'buurt BU07725430'],
  ['inloop', 'inloop', ''],
  ['hulp zonder afspraak', 'hulp', 'toegang inloop'],
  ['hulp zonder verwijzing', 'hulp', 'toegang kennismaken, toegang aanmelden, toegang inloop'],
  ['psycholoog zonder wachtlijst', 'psycholoog zonder wachtlijst', ''],
  ['vrijwilligerswerk met dieren', 'met dieren', 'meedoen helpen'],
  ['vrijwilligerswerk', 'vrijwilligerswerk', ''],
  ['ik wil helpen bij de voedselbank', 'bij de voedselbank', 'meedoen helpen'],
  ['ik zoek een vrijwilliger', 'ik zoek een vrijwilliger', ''],
  ['online', '', 'waar online'],
])

reads('whatever else one may type', [
  ['wandelen', 'wandelen', ''],
  ['Groen en de buurt', 'Groen en de buurt', ''],
  ['geen alcohol', 'geen alcohol', ''],
  ['"bergen"', '"bergen"', ''],
  ['"vaartbroek" koffie', '"vaartbroek" koffie', ''],
  ['“in vaartbroek” koffie', '“in vaartbroek” koffie', ''],
  [
    'wandelen voor ouderen in Vaartbroek op dinsdagmiddag gratis',
    'wandelen',
    'doelgroep ouderen, buurt BU07725430, dag dinsdag, dagdeel middag, kosten gratis',
  ],
  ['SELECT * FROM users; DROP TABLE listings; --', 'SELECT * FROM users; DROP TABLE listings; --', ''],
  ['title:koffie AND (gratis OR "vrij")', 'title:koffie AND (gratis OR "vrij")', ''],
  ["'; OR 1=1 --", "'; OR 1=1 --", ''],
  ['🎉🎉🎉', '🎉🎉🎉', ''],
  ['???', '???', ''],
  ['de het een', 'de het een', ''],
  ['gratis gratis gratis', '', 'kosten gratis'],
  ['مجاني', '', 'kosten gratis'],
  ['kahve bugün', 'kahve', 'dag vandaag'],
])

describe('the parts', () => {
  test('say which words they were, where, and what they change', () => {
    expect(read('Koffie op zaterdag in Vaartbroek of Eckart?').parts).toEqual([
      { words: 'op zaterdag', from: 7, until: 18, change: { days: ['sat'] } },
      { words: 'in Vaartbroek', from: 19, until: 32, change: { neighbourhoods: ['BU07725430'] } },
      { words: 'of Eckart', from: 33, until: 42, change: { neighbourhoods: ['BU07725410'] } },
    ])
  })

  test('a question in which nothing is understood is the very same query', () => {
    const query = { ...emptyQuery, text: '  wandelen  ' }
    expect(readQuestion(query, lexicon, now)).toEqual({ text: '  wandelen  ', parts: [], query })
    expect(readQuestion(query, lexicon, now).query).toBe(query)
  })
})

describe('choices that are there already', () => {
  test('are not doubled, and stay beside the new ones', () => {
    const { query, text } = read('gratis yoga zaterdag', { costs: ['free'], days: ['today'] })
    expect({ costs: query.costs, days: query.days, text }).toEqual({
      costs: ['free'],
      days: ['sat', 'today'],
      text: 'yoga',
    })
  })

  test('another age than the one that is chosen stays text, the same one does not', () => {
    expect(read('kind van 6', { age: 9 })).toMatchObject({ text: 'kind van 6', query: { age: 9 } })
    expect(read('kind van 6', { age: 6 })).toMatchObject({ text: 'kind', query: { age: 6 } })
  })

  test('one can be near one place only', () => {
    expect(read('koffie bij Eckart', { near: { area: 'BU07725430' } }).text).toBe('koffie bij Eckart')
    expect(read('koffie bij Eckart of bij Vaartbroek').query.near).toBeNull()
  })

  test('no more than one may choose', () => {
    const neighbourhoods = Array.from({ length: 20 }, (_, i) => `BU0772${1000 + i}`)
    expect(read('koffie in Vaartbroek', { neighbourhoods }).text).toBe('koffie in Vaartbroek')
  })
})

describe('what a town knows', () => {
  const holidays = [
    { name: 'Kerstvakantie', from: '2026-12-19', until: '2027-01-03' },
    { name: 'Herfstvakantie', from: '2026-11-07', until: '2026-11-09' },
  ]
  const days = ['2026-11-07', '2026-11-08', '2026-11-09']

  test('school holidays, when it tells them and they are near enough', () => {
    const own = toLexicon(townWith({ holidays }))
    expect(read('kamp in de vakantie', {}, own)).toMatchObject({ text: 'kamp', query: { days } })
    expect(read('kamp in de herfstvakantie', {}, own)).toMatchObject({ text: 'kamp', query: { days } })
    expect(read('kamp in de kerstvakantie', {}, own).text).toBe('kamp in de kerstvakantie')
  })

  test('its own audiences, by the names it gives them', () => {
    const own = toLexicon([
      { type: 'audience', id: 'a', slug: 'boeren', revision: 1, label: 'Boeren en tuinders', order: 1 },
    ])
    expect(read('koffie voor boeren en tuinders', {}, own)).toMatchObject({
      text: 'koffie',
      query: { audiences: ['boeren'] },
    })
    expect(read('koffie voor ouderen', {}, own).text).toBe('koffie voor ouderen')
    expect(read('koffie 55+', {}, own).query.age).toBe(55)
  })

  test('a number that may be a year is a postcode when it stands alone or has its letters', () => {
    expect(read('2026').query.neighbourhoods).toEqual(['BU07721110'])
    expect(read('koffie 2026 ab').query.neighbourhoods).toEqual(['BU07721110'])
    expect(read('koffie 2026').query.neighbourhoods).toEqual([])
  })

  test('names as the CBS writes them: "Wijk 06 Binnenstad", "Ondiep en omgeving"', () => {
    const area = (code: string, name: string, level: 'district' | 'neighbourhood', parent: string) => ({
      ...{
        type: 'area' as const,
        id: code,
        slug: code.toLowerCase(),
        revision: 1,
        code,
        name,
        level,
        parent,
      },
      ...{ centre: { lat: 52, lng: 5 }, border: [], population: null, aliases: [], postcodes: [] },
    })
    const own = toLexicon([
      area('WK034406', 'Wijk 06 Binnenstad', 'district', 'GM0344'),
      area('WK034402', 'Wijk 02 Noordwest', 'district', 'GM0344'),
      area('BU03440211', 'Elinkwijk en omgeving', 'neighbourhood', 'WK034402'),
      area('BU03440212', 'Egelantierstraat, Mariëndaalstraat e.o.', 'neighbourhood', 'WK034402'),
    ])
    expect(read('koffie in de binnenstad', {}, own).query.districts).toEqual(['WK034406'])
    expect(read('koffie elinkwijk', {}, own).query.neighbourhoods).toEqual(['BU03440211'])
    expect(read('koffie in de mariendaalstraat', {}, own).query.neighbourhoods).toEqual(['BU03440212'])
    expect(read('koffie noordwest', {}, own).text).toBe('koffie noordwest')
    expect(read('koffie in noordwest', {}, own).query.districts).toEqual(['WK034402'])
  })

  test('a town of nothing reads days and prices all the same', () => {
    expect(read('gratis koffie in Vaartbroek', {}, toLexicon([]))).toMatchObject({
      text: 'koffie in Vaartbroek',
      query: { costs: ['free'] },
    })
  })
})
