import type { SeedOrganisation } from '../shapes.ts'

export const organisations: SeedOrganisation[] = [
  {
    slug: 'stichting-samen-stratum',
    name: 'Stichting Samen Stratum',
    kind: 'welfare',
    description:
      'Samen Stratum helpt mensen in Stratum elkaar te vinden. We hebben acht medewerkers en ruim honderd vrijwilligers. Je vindt ons in buurthuis De Iris.',
    website: 'https://samenstratum.example',
    phone: '040-555 01 10',
    email: 'info@samenstratum.example',
  },
  {
    slug: 'dommelkring',
    name: 'Dommelkring',
    kind: 'welfare',
    description:
      'Dommelkring helpt bij vragen over geld, thuis, gezin en gezondheid. Onze maatschappelijk werkers komen in alle buurten aan de oostkant van de stad. Een gesprek kost niets.',
    website: 'https://dommelkring.example',
    phone: '040-555 01 20',
    email: 'hulp@dommelkring.example',
  },
  {
    slug: 'inloophuis-keerpunt',
    name: "Inloophuis 't Keerpunt",
    kind: 'welfare',
    description:
      'Bij het Keerpunt ben je welkom zoals je bent. Je krijgt koffie, een douche, schone kleren en iemand die luistert. Veel gasten hebben geen eigen plek om te wonen.',
    website: 'https://hetkeerpunt.example',
    phone: '040-555 01 30',
    email: 'welkom@hetkeerpunt.example',
  },
  {
    slug: 'burghplan-bewoners',
    name: 'Bewoners van Burghplan',
    kind: 'residents',
    description:
      'Wij zijn een groep van twintig buren uit Burghplan. We hebben geen kantoor, wel een grote koffiekan. Heb je een plan voor de buurt? Dan denken we mee.',
    email: 'buren@burghplan.example',
  },
  {
    slug: 'kruidenbuurt-aan-zet',
    name: 'Kruidenbuurt aan Zet',
    kind: 'residents',
    description:
      'Bewoners uit de Kruidenbuurt doen samen iets aan hun straat. We tuinieren, ruimen op en eten met elkaar. Iedereen uit de buurt kan meedoen.',
    website: 'https://kruidenbuurtaanzet.example',
    email: 'hallo@kruidenbuurtaanzet.example',
  },
  {
    slug: 'lakerlopen-eet-samen',
    name: 'Lakerlopen eet samen',
    kind: 'residents',
    description:
      'Wij zijn buren die graag koken. We begonnen met zes borden aan een keukentafel. Nu schuiven er elke week veertig mensen aan.',
    phone: '06-5550 0110',
    email: 'koken@lakerlopeneet.example',
  },
  {
    slug: 'groengroep-villapark',
    name: 'Groengroep Villapark',
    kind: 'residents',
    description:
      'De Groengroep zorgt voor bomen, bakken en perken in het Villapark. We werken met vrijwilligers uit de wijk. Je hoeft niets van planten te weten.',
    email: 'groen@villaparkgroen.example',
  },
  {
    slug: 'open-deur-tongelre',
    name: 'Open Deur Tongelre',
    kind: 'faith',
    description:
      'Open Deur is een groep mensen rond de oude kerk van Tongelre. We bidden, eten en helpen waar het kan. Je hoeft niet gelovig te zijn om binnen te komen.',
    website: 'https://opendeurtongelre.example',
    phone: '040-555 01 40',
    email: 'post@opendeurtongelre.example',
  },
  {
    slug: 'stadshart-gemeente',
    name: 'Stadshart Gemeente',
    kind: 'faith',
    description:
      'Het Stadshart is een protestantse gemeente in het centrum. We houden diensten en zorgen voor rust midden in de drukte. Ook wie twijfelt hoort erbij.',
    website: 'https://stadshartgemeente.example',
    phone: '040-555 01 50',
    email: 'info@stadshartgemeente.example',
  },
  {
    slug: 'moskee-an-noer',
    name: 'Moskee An-Noer',
    kind: 'faith',
    description:
      'Moskee An-Noer is een plek om te bidden, te leren en elkaar te helpen. Onze vrijwilligers spreken Nederlands, Arabisch en Berbers. Buren zijn altijd welkom voor thee.',
    website: 'https://moskeeannoer.example',
    phone: '040-555 01 60',
    email: 'contact@moskeeannoer.example',
  },
  {
    slug: 'moskee-yesil-dal',
    name: 'Moskee Yeşil Dal',
    kind: 'faith',
    description:
      'Yeşil Dal is een Turkse moskee met een grote keuken en een theehuis. We geven les aan kinderen en steunen gezinnen in de buurt. Iedereen kan binnenlopen.',
    phone: '040-555 01 70',
    email: 'bilgi@yesildal.example',
  },
  {
    slug: 'tempel-shanti-ghar',
    name: 'Tempel Shanti Ghar',
    kind: 'faith',
    description:
      'Shanti Ghar is een kleine hindoetempel in Tongelre. We vieren feesten, zingen en delen ons eten. Trek je schoenen uit en kom erbij zitten.',
    website: 'https://shantighar.example',
    phone: '040-555 01 80',
    email: 'namaste@shantighar.example',
  },
  {
    slug: 'leespunt-centrum',
    name: 'Leespunt Centrum',
    kind: 'library',
    description:
      'Het Leespunt heeft boeken, computers en rustige plekken om te werken. Onze medewerkers helpen je met lezen, leren en zaken regelen op internet.',
    website: 'https://leespuntcentrum.example',
    phone: '040-555 01 90',
    email: 'vraag@leespuntcentrum.example',
  },
  {
    slug: 'leespunt-doornakkers',
    name: 'Leespunt Doornakkers',
    kind: 'library',
    description:
      'Een kleine bibliotheek in de wijk, naast de school. Je leent er boeken in zes talen. Er is altijd iemand die met je meekijkt.',
    website: 'https://leespuntdoornakkers.example',
    phone: '040-555 02 10',
    email: 'vraag@leespuntdoornakkers.example',
  },
  {
    slug: 'school-de-kersenboom',
    name: 'Basisschool De Kersenboom',
    kind: 'school',
    description:
      'De Kersenboom is een basisschool bij het Kerstroosplein. Na schooltijd is de school ook van de buurt. Ouders en buren gebruiken de zaal, de keuken en de tuin.',
    website: 'https://dekersenboom.example',
    phone: '040-555 02 20',
    email: 'school@dekersenboom.example',
  },
  {
    slug: 'gezondheidshuis-bloemenplein',
    name: 'Gezondheidshuis Bloemenplein',
    kind: 'health',
    description:
      'In het Gezondheidshuis werken huisartsen, een wijkverpleegkundige en een diëtist samen. We kijken naar je klacht en ook naar je leven. Soms helpt een wandelgroep beter dan een pil.',
    website: 'https://gezondheidshuisbloemenplein.example',
    phone: '040-555 02 30',
    email: 'balie@gezondheidshuisbloemenplein.example',
  },
  {
    slug: 'herstelhuis-de-linde',
    name: 'Herstelhuis De Linde',
    kind: 'health',
    description:
      'In De Linde helpen mensen elkaar die zelf moeilijke tijden kennen. Je kunt er praten, leren of gewoon even zitten. Je hebt geen verwijzing nodig.',
    website: 'https://herstelhuisdelinde.example',
    phone: '040-555 02 40',
    email: 'hallo@herstelhuisdelinde.example',
  },
  {
    slug: 'cultuurhuis-de-spoel',
    name: 'Cultuurhuis De Spoel',
    kind: 'culture',
    description:
      'In De Spoel maak je muziek, toneel, beelden en verhalen. We geven les aan beginners en mensen die al veel kunnen. Heb je weinig geld? Vraag dan naar een lagere prijs.',
    website: 'https://cultuurhuisdespoel.example',
    phone: '040-555 02 50',
    email: 'info@cultuurhuisdespoel.example',
  },
  {
    slug: 'zangvereniging-zonder-noten',
    name: 'Zangvereniging Zonder Noten',
    kind: 'association',
    description:
      'Wij zingen uit ons hoofd en uit volle borst. Niemand hoeft noten te lezen. Twee keer per jaar treden we op in de buurt.',
    email: 'zing@zondernoten.example',
  },
  {
    slug: 'seniorenkring-stratum',
    name: 'Seniorenkring Stratum',
    kind: 'association',
    description:
      'De Seniorenkring is een vereniging van en voor mensen boven de 55. We kaarten, gaan op stap en letten een beetje op elkaar. We hebben nu driehonderd leden.',
    website: 'https://seniorenkringstratum.example',
    phone: '040-555 02 60',
    email: 'secretaris@seniorenkringstratum.example',
  },
  {
    slug: 'taalmaat-oost',
    name: 'Vereniging Taalmaat Oost',
    kind: 'association',
    description:
      'Taalmaat Oost brengt mensen samen die Nederlands leren en mensen die het al spreken. Al onze taalmaten zijn vrijwilligers. Samen spreken we meer dan twintig talen.',
    website: 'https://taalmaatoost.example',
    phone: '040-555 02 70',
    email: 'maat@taalmaatoost.example',
  },
  {
    slug: 'sv-aalsterpoort',
    name: 'Sportvereniging Aalsterpoort',
    kind: 'sport',
    description:
      'Aalsterpoort is een sportclub met voetbal, tennis en gym voor alle leeftijden. Winnen is leuk, maar samen spelen is belangrijker. Je kunt altijd drie keer gratis meedoen.',
    website: 'https://svaalsterpoort.example',
    phone: '040-555 02 80',
    email: 'leden@svaalsterpoort.example',
  },
  {
    slug: 'wandelclub-de-zeggen',
    name: 'Wandelclub De Zeggen',
    kind: 'sport',
    description:
      'Wij lopen door de natuur rond Tongelre, in weer en wind. Er is een groep voor snelle benen en een voor rustige. Na afloop drinken we koffie.',
    phone: '06-5550 0120',
    email: 'lopen@dezeggen.example',
  },
  {
    slug: 'fietsmakerij-rondje',
    name: 'Fietsmakerij Het Rondje',
    kind: 'business',
    description:
      'Het Rondje is een fietsenzaak waar jongeren het vak leren. We maken oude fietsen weer goed. Wie weinig geld heeft, betaalt minder.',
    website: 'https://hetrondje.example',
    phone: '040-555 02 90',
    email: 'werkplaats@hetrondje.example',
  },
]
