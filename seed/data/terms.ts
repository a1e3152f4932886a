import type { Hue } from '#search/vocabulary.ts'
import { themeWords } from './theme-words.ts'

/** The words the town is sorted by. Written for this project; a municipality edits them in the cms. */

export type SeedTheme = {
  slug: string
  label: string
  description: string
  icon: string
  hue: Hue
  /** How residents say it. */
  everyday: string[]
  /** How professionals say it. */
  professional: string[]
  children?: [slug: string, label: string, everyday?: string[]][]
}

const ownThemes: SeedTheme[] = [
  {
    slug: 'ontmoeten',
    label: 'Mensen ontmoeten',
    description: 'Koffie drinken, samen eten, een spelletje doen of een maatje vinden.',
    icon: 'cup',
    hue: 'orange',
    everyday: ['gezelligheid', 'contact', 'inloop', 'praatje', 'vrienden maken'],
    professional: ['eenzaamheid', 'sociaal netwerk', 'ontmoeting'],
    children: [
      ['koffie-en-inloop', 'Koffie en inloop', ['koffieochtend', 'binnenlopen', 'bakkie', 'praatje']],
      ['samen-eten', 'Samen eten', ['eettafel', 'maaltijd', 'aanschuiven', 'soep', 'lunch']],
      ['spelletjes', 'Spelletjes', ['kaarten', 'bingo', 'schaken', 'biljart']],
      ['maatje', 'Een maatje', ['iemand die langskomt', 'bezoek', 'buddy', 'gezelschap aan huis']],
    ],
  },
  {
    slug: 'bewegen',
    label: 'Bewegen en sport',
    description: 'Wandelen, fietsen, dansen, gym of een sport proberen.',
    icon: 'walk',
    hue: 'green',
    everyday: ['conditie', 'sporten', 'gym', 'fit worden'],
    professional: ['beweegstimulering', 'valpreventie', 'leefstijl'],
    children: [
      ['wandelen', 'Wandelen', ['wandelgroep', 'ommetje', 'wandelmaatje']],
      ['sporten', 'Sporten', ['voetbal', 'gymnastiek', 'zwemmen', 'sportclub', 'fitness']],
      ['dansen', 'Dansen', ['dansles', 'ballet']],
      ['fietsen', 'Fietsen', ['fietsles', 'duofiets']],
    ],
  },
  {
    slug: 'creatief',
    label: 'Maken en muziek',
    description: 'Zingen, handwerken, schilderen, toneel en samen iets maken.',
    icon: 'brush',
    hue: 'purple',
    everyday: ['hobby', 'knutselen', 'atelier'],
    professional: ['cultuurparticipatie', 'dagbesteding'],
    children: [
      ['zingen-en-muziek', 'Zingen en muziek', ['koor', 'band', 'muziekles', 'instrument', 'zingen']],
      ['handwerken', 'Handwerken', ['breien', 'haken', 'naaien', 'naaimachine', 'kleding maken']],
      ['schilderen-en-tekenen', 'Schilderen en tekenen', ['schilderles', 'kleien', 'tekenen']],
      ['theater', 'Toneel en verhalen', ['gedichten', 'schrijven', 'toneel']],
    ],
  },
  {
    slug: 'taal-en-leren',
    label: 'Taal en leren',
    description: 'Nederlands oefenen, lezen, leren omgaan met computer en telefoon.',
    icon: 'book',
    hue: 'blue',
    everyday: ['Nederlands leren', 'cursus', 'les'],
    professional: ['basisvaardigheden', 'laaggeletterdheid', 'digitale inclusie', 'IDO'],
    children: [
      ['taalcafe', 'Taalcafé', ['praten oefenen', 'conversatie', 'Nederlands oefenen']],
      ['nederlands-leren', 'Nederlands leren', ['taalles', 'inburgering']],
      ['lezen', 'Lezen en schrijven', ['leesclub', 'boeken', 'laaggeletterd']],
      [
        'computer-en-telefoon',
        'Computer en telefoon',
        ['wachtwoord', 'laptop', 'DigiD', 'tablet', 'internet', 'computerles', 'computerhulp'],
      ],
    ],
  },
  {
    slug: 'geld',
    label: 'Geld en papieren',
    description: 'Rondkomen, schulden, formulieren en toeslagen.',
    icon: 'coins',
    hue: 'yellow',
    everyday: ['rondkomen', 'rekeningen', 'toeslagen', 'belasting'],
    professional: ['schuldhulpverlening', 'inkomensondersteuning', 'bewindvoering'],
    children: [
      [
        'schulden',
        'Schulden',
        [
          'incasso',
          'aanmaning',
          'huurachterstand',
          'schuldhulp',
          'deurwaarder',
          'betalingsachterstand',
          'boete',
          'lening',
          'rood staan',
        ],
      ],
      [
        'papieren-en-formulieren',
        'Papieren en formulieren',
        [
          'belastingaangifte',
          'aangifte',
          'brieven',
          'invullen',
          'formulierenhulp',
          'administratie',
          'post',
          'brief',
        ],
      ],
      [
        'minder-geld-uitgeven',
        'Goedkoop leven',
        [
          'boodschappen',
          'kleding',
          'voedselbank',
          'kledingbank',
          'weggeefwinkel',
          'tweedehands',
          'kringloop',
          'minima',
        ],
      ],
    ],
  },
  {
    slug: 'werk',
    label: 'Werk en vrijwilligerswerk',
    description: 'Werk zoeken, iets betekenen voor een ander, vrijwilliger worden.',
    icon: 'hands',
    hue: 'teal',
    everyday: ['baan', 'solliciteren', 'vrijwilliger'],
    professional: ['participatie', 're-integratie', 'vrijwillige inzet'],
    children: [
      [
        'werk-zoeken',
        'Werk zoeken',
        ['vacature', 'ontslag', 'sollicitatie', 'cv', 'baan', 'werkloos', 'leerwerkplek'],
      ],
      ['vrijwilliger-worden', 'Vrijwilliger worden', ['vrijwilligerswerk', 'vrijwilliger']],
    ],
  },
  {
    slug: 'opgroeien',
    label: 'Kinderen en opvoeden',
    description: 'Spelen, huiswerk, jong zijn, ouder zijn.',
    icon: 'kite',
    hue: 'pink',
    everyday: ['kind', 'baby', 'puber', 'opvoeden', 'oppas'],
    professional: ['jeugd', 'opvoedondersteuning', 'jeugdhulp'],
    children: [
      ['spelen', 'Spelen', ['speeltuin', 'kindermiddag', 'knutselen', 'kinderclub', 'peuters']],
      ['huiswerk', 'Hulp bij huiswerk', ['bijles', 'huiswerkbegeleiding', 'huiswerkhulp', 'studieplek']],
      ['opvoeden', 'Vragen over opvoeden', ['ouders', 'pubers', 'opvoedvraag', 'jonge ouders']],
      [
        'jong-zijn',
        'Plekken voor jongeren',
        ['jongerencentrum', 'hangplek', 'gamen', 'chillen', 'jongerenwerk'],
      ],
    ],
  },
  {
    slug: 'gezondheid',
    label: 'Gezond en je goed voelen',
    description: 'Praten als het niet gaat, rouw, dementie, stoppen met iets, gezond eten.',
    icon: 'heart',
    hue: 'red',
    everyday: ['somber', 'stress', 'piekeren', 'ziek'],
    professional: ['GGZ', 'welzijn op recept', 'herstel'],
    children: [
      [
        'somber-of-bang',
        'Somber of bang',
        ['depressief', 'paniek', 'piekeren', 'depressie', 'angst', 'burn-out', 'psycholoog', 'verdriet'],
      ],
      ['rouw', 'Rouw en verlies', ['overlijden', 'nabestaanden', 'weduwe', 'afscheid']],
      ['dementie', 'Dementie', ['vergeetachtig', 'vergeten', 'geheugen', 'Alzheimer']],
      [
        'verslaving',
        'Verslaving',
        ['blowen', 'alcohol', 'verslaafd', 'drank', 'drugs', 'gokken', 'roken', 'afkicken'],
      ],
      ['gezond-eten', 'Gezond eten', ['koken', 'afvallen', 'diëtist', 'overgewicht']],
    ],
  },
  {
    slug: 'zorgen',
    label: 'Zorgen voor een ander',
    description: 'Voor wie zorgt voor een ouder, partner, kind of buur.',
    icon: 'care',
    hue: 'pink',
    everyday: ['mantelzorg', 'mantelzorger', 'zorgen voor mijn moeder'],
    professional: ['mantelzorgondersteuning', 'respijtzorg'],
    children: [
      ['mantelzorg', 'Steun voor mantelzorgers', ['mantelzorgcafé', 'zorgen voor een ander']],
      ['respijt', 'Even vrij van zorgen', ['oppas', 'logeren', 'vervanging', 'respijtzorg', 'dagopvang']],
    ],
  },
  {
    slug: 'wonen',
    label: 'Wonen en huis',
    description: 'Repareren, klussen, een plek om te wonen, prettig thuis zijn.',
    icon: 'house',
    hue: 'brown',
    everyday: ['huis', 'huur', 'klus', 'schoonmaken', 'huishouden'],
    professional: ['woonbegeleiding', 'langer thuis'],
    children: [
      [
        'klussen-en-repareren',
        'Klussen en repareren',
        ['repareren', 'kapot', 'repair café', 'fiets maken', 'klusjesman', 'gereedschap'],
      ],
      [
        'huisvesting',
        'Een plek om te wonen',
        ['woning', 'uitgezet', 'dakloos', 'kamer', 'opvang', 'nachtopvang', 'huisuitzetting', 'briefadres'],
      ],
      [
        'energie-besparen',
        'Energie besparen',
        ['energiecoach', 'stookkosten', 'energierekening', 'isolatie'],
      ],
    ],
  },
  {
    slug: 'groen',
    label: 'Groen en de buurt',
    description: 'Tuinieren, dieren, opruimen en samen de buurt mooier maken.',
    icon: 'leaf',
    hue: 'green',
    everyday: ['tuin', 'planten', 'dieren', 'natuur'],
    professional: ['leefbaarheid', 'burgerinitiatief', 'vergroening'],
    children: [
      ['tuinieren', 'Tuinieren', ['moestuin', 'volkstuin', 'buurttuin']],
      ['dieren', 'Dieren', ['kinderboerderij', 'hond uitlaten']],
      [
        'buurt-verbeteren',
        'De buurt mooier maken',
        ['zwerfvuil', 'opruimen', 'buurtfeest', 'bewonersinitiatief'],
      ],
    ],
  },
  {
    slug: 'geloof-en-zin',
    label: 'Geloof en wat telt',
    description: 'Stilte, vieren, bidden, praten over wat het leven de moeite waard maakt.',
    icon: 'candle',
    hue: 'purple',
    everyday: ['kerk', 'moskee', 'bidden', 'stilte'],
    professional: ['zingeving', 'geestelijke verzorging'],
  },
  {
    slug: 'vervoer',
    label: 'Vervoer',
    description: 'Ergens komen als lopen, fietsen of de bus niet lukt.',
    icon: 'bus',
    hue: 'teal',
    everyday: ['taxi', 'bus', 'meerijden'],
    professional: ['mobiliteit', 'Wmo-vervoer'],
  },
  {
    slug: 'nieuw-in-nederland',
    label: 'Nieuw in Nederland',
    description: 'Wegwijs worden als je hier nog niet lang woont.',
    icon: 'compass',
    hue: 'blue',
    everyday: ['verblijfsvergunning', 'asiel', 'vluchteling', 'inburgeren', 'statushouder'],
    professional: ['maatschappelijke begeleiding', 'integratie'],
  },
  {
    slug: 'veiligheid',
    label: 'Veilig zijn',
    description: 'Als het thuis of op straat niet veilig is.',
    icon: 'shield',
    hue: 'red',
    everyday: ['ruzie', 'bang thuis', 'geweld'],
    professional: ['huiselijk geweld', 'Veilig Thuis', 'bemoeizorg'],
  },
  {
    slug: 'recht',
    label: 'Recht en overheid',
    description: 'Uitleg en hulp bij je rechten, een besluit of een conflict.',
    icon: 'scales',
    hue: 'brown',
    everyday: ['loon', 'scheiden', 'advocaat', 'bezwaar', 'ruzie met de buren', 'Wmo'],
    professional: ['cliëntondersteuning', 'rechtshulp', 'bemiddeling'],
  },
]

const withMore = (slug: string, everyday: string[] = []) => [...new Set([...everyday, ...themeWords(slug)])]

export const themes: SeedTheme[] = ownThemes.map(({ children, ...theme }) => ({
  ...theme,
  everyday: withMore(theme.slug, theme.everyday),
  children: children?.map(([slug, label, everyday]) => [slug, label, withMore(slug, everyday)]),
}))

export const audiences: [slug: string, label: string][] = [
  ['ouderen', 'Ouderen'],
  ['jongeren', 'Jongeren'],
  ['kinderen', 'Kinderen'],
  ['ouders', 'Ouders'],
  ['vrouwen', 'Vrouwen'],
  ['mannen', 'Mannen'],
  ['mantelzorgers', 'Mantelzorgers'],
  ['mensen-met-een-beperking', 'Mensen met een beperking'],
  ['nieuwkomers', 'Nieuwkomers'],
  ['lhbtiqa', 'Lhbtiqa+'],
  ['studenten', 'Studenten'],
  ['weinig-geld', 'Mensen met weinig geld'],
  ['alleenstaanden', 'Mensen die alleen zijn'],
]

export const lifeDomains: [slug: string, label: string][] = [
  ['wonen', 'Wonen'],
  ['geld', 'Geld'],
  ['werk', 'Werk en dag invullen'],
  ['gezondheid', 'Gezondheid'],
  ['relaties', 'Familie en vrienden'],
  ['opvoeding', 'Opvoeden'],
  ['veiligheid', 'Veiligheid'],
  ['vrije-tijd', 'Vrije tijd'],
  ['leren', 'Taal en leren'],
  ['vervoer', 'Vervoer'],
  ['papieren', 'Papieren regelen'],
  ['zingeving', 'Wat het leven zin geeft'],
]
