import type { SeedOrganisation } from '../shapes.ts'

/** Woensel: who organises. Every name here is invented. */
export const organisations: SeedOrganisation[] = [
  {
    slug: 'de-warme-deur',
    name: 'Stichting De Warme Deur',
    kind: 'welfare',
    description:
      'De Warme Deur brengt mensen in Woensel bij elkaar. We zetten koffie, zoeken maatjes en denken mee als het even niet gaat. Je hoeft bij ons niets uit te leggen.',
    website: 'https://dewarmedeur.example',
    phone: '040-555 10 01',
    email: 'hallo@dewarmedeur.example',
  },
  {
    slug: 'papierwijzer',
    name: 'De Papierwijzer',
    kind: 'welfare',
    description:
      'Bij De Papierwijzer helpen vrijwilligers en raadslieden met geld, post en regels. Ze kijken samen met jou wat er ligt. Alles wat je vertelt, blijft binnen.',
    website: 'https://papierwijzer.example',
    phone: '040-555 10 12',
    email: 'vraag@papierwijzer.example',
  },
  {
    slug: 'jongerenwerk-noordkant',
    name: 'Jongerenwerk Noordkant',
    kind: 'welfare',
    description:
      'Noordkant is er voor jongeren van 10 tot 23 jaar in Woensel. De jongerenwerkers staan op straat, op school en in het buurthuis. Ze doen dingen mét jongeren, niet voor ze.',
    website: 'https://noordkant.example',
    phone: '040-555 10 23',
    email: 'crew@noordkant.example',
  },
  {
    slug: 'zorgkring-noord',
    name: 'Zorgkring Noord',
    kind: 'welfare',
    description:
      'Zorgkring Noord steunt mensen die voor een ander zorgen. We luisteren, geven advies en regelen iemand die het even overneemt. Er werken tien beroepskrachten en veel vrijwilligers.',
    website: 'https://zorgkringnoord.example',
    phone: '040-555 10 34',
    email: 'steun@zorgkringnoord.example',
  },
  {
    slug: 'buurtkring-vlokhoven',
    name: 'Buurtkring Vlokhoven',
    kind: 'residents',
    description:
      'De Buurtkring is een groep van zo’n dertig bewoners van Vlokhoven. We hebben geen eigen gebouw, wel veel ideeën. Iedereen uit de buurt mag een plan meebrengen.',
    phone: '06-5550 1101',
    email: 'info@buurtkringvlokhoven.example',
  },
  {
    slug: 'blixem-bloeit',
    name: 'Blixem Bloeit',
    kind: 'residents',
    description:
      'Bewoners van Blixembosch maken samen hun wijk groener en gezelliger. Wat begon met één plantenbak is nu een tuin, een feest en een loopgroep.',
    website: 'https://blixembloeit.example',
    email: 'groen@blixembloeit.example',
  },
  {
    slug: 'buurtploeg-woensel-west',
    name: 'Buurtploeg Woensel-West',
    kind: 'residents',
    description:
      'De Buurtploeg bestaat uit bewoners die graag de handen uit de mouwen steken. We repareren, koken en ruimen op. Nieuwe mensen horen er na één keer al bij.',
    website: 'https://buurtploegwoenselwest.example',
    phone: '06-5550 1112',
    email: 'ploeg@buurtploegwoenselwest.example',
  },
  {
    slug: 'dorpskring-acht',
    name: 'Dorpskring Acht',
    kind: 'association',
    description:
      'De Dorpskring is de vereniging van en voor mensen in Acht. Samen houden we het dorpshuis open. Je hoeft geen lid te zijn om mee te doen.',
    website: 'https://dorpskringacht.example',
    phone: '040-555 10 45',
    email: 'bestuur@dorpskringacht.example',
  },
  {
    slug: 'seniorenkring-achtse-barrier',
    name: 'Seniorenkring Achtse Barrier',
    kind: 'association',
    description:
      'De Seniorenkring is een vereniging met ruim 300 leden. We bewegen, spelen en leren samen. Leden helpen elkaar ook met kleine dingen in huis.',
    phone: '040-555 10 56',
    email: 'kring@seniorenkringbarrier.example',
  },
  {
    slug: 'speeltuin-jagershoef-vereniging',
    name: 'Speeltuinvereniging Jagershoef',
    kind: 'association',
    description:
      'Ouders en opa’s en oma’s houden de speeltuin in Jagershoef open. We draaien op vrijwilligers. Een gezin is lid voor een klein bedrag per jaar.',
    website: 'https://speeltuinjagershoef.example',
    phone: '040-555 10 67',
    email: 'spelen@speeltuinjagershoef.example',
  },
  {
    slug: 'kerkhuis-hemelrijken-gemeenschap',
    name: 'Kerkhuis Hemelrijken',
    kind: 'faith',
    description:
      'Het Kerkhuis is een kleine geloofsgemeenschap met een grote keuken. We vieren op zondag en delen door de week. Je bent welkom, wat je ook gelooft.',
    website: 'https://kerkhuishemelrijken.example',
    phone: '040-555 10 78',
    email: 'welkom@kerkhuishemelrijken.example',
  },
  {
    slug: 'open-kerk-vaartbroek-gemeenschap',
    name: 'Open Kerk Vaartbroek',
    kind: 'faith',
    description:
      'De Open Kerk is een gemeenschap van mensen uit Vaartbroek en Eckart. Onze deur staat de hele week open. Er is ruimte voor stilte, een gesprek en een feest.',
    website: 'https://openkerkvaartbroek.example',
    phone: '040-555 10 89',
    email: 'post@openkerkvaartbroek.example',
  },
  {
    slug: 'moskeevereniging-el-bostan',
    name: 'Moskeevereniging El Bostan',
    kind: 'faith',
    description:
      'El Bostan betekent: de tuin. In onze moskee bidden we samen en geven we les. Buren met een ander geloof zijn ook welkom voor een glas thee.',
    website: 'https://elbostan.example',
    phone: '040-555 11 02',
    email: 'salaam@elbostan.example',
  },
  {
    slug: 'moskeevereniging-selam',
    name: 'Moskeevereniging Selam',
    kind: 'faith',
    description:
      'Selam is een moskee met een theehuis en een leslokaal. De meeste leden hebben een Turkse achtergrond. In het theehuis spreken we ook gewoon Nederlands.',
    website: 'https://selam-woensel.example',
    phone: '040-555 11 13',
    email: 'bilgi@selam-woensel.example',
  },
  {
    slug: 'basisschool-de-kriekelaar',
    name: 'Basisschool De Kriekelaar',
    kind: 'school',
    description:
      'De Kriekelaar is een basisschool in Blixembosch. Na schooltijd is het gebouw van de wijk. Ouders koken, leren en praten er met elkaar.',
    website: 'https://dekriekelaar.example',
    phone: '040-555 11 24',
    email: 'contact@dekriekelaar.example',
  },
  {
    slug: 'taalschool-noorderlicht',
    name: 'Taalschool Noorderlicht',
    kind: 'school',
    description:
      'Op Noorderlicht leren volwassenen Nederlands, lezen, schrijven en rekenen. De groepen zijn klein. De docenten hebben geduld.',
    website: 'https://taalschoolnoorderlicht.example',
    phone: '040-555 11 35',
    email: 'les@taalschoolnoorderlicht.example',
  },
  {
    slug: 'buurtbibliotheken-noord',
    name: 'Buurtbibliotheken Noord',
    kind: 'library',
    description:
      'Wij houden twee bibliotheken open in Woensel. Je kunt er lezen, werken, vragen stellen en mensen ontmoeten. Een pas is niet nodig om binnen te komen.',
    website: 'https://buurtbiebnoord.example',
    phone: '040-555 11 46',
    email: 'balie@buurtbiebnoord.example',
  },
  {
    slug: 'gezondheidscentrum-dommeldal-team',
    name: 'Gezondheidscentrum Dommeldal',
    kind: 'health',
    description:
      'In Dommeldal werken huisartsen, een diëtist, fysiotherapeuten en een praktijkondersteuner samen. We kijken verder dan alleen de klacht.',
    website: 'https://dommeldal-zorg.example',
    phone: '040-555 11 57',
    email: 'balie@dommeldal-zorg.example',
  },
  {
    slug: 'herstelkring-noord',
    name: 'Herstelkring Noord',
    kind: 'health',
    description:
      'De Herstelkring is van mensen die zelf een zware tijd hebben gehad. We helpen elkaar om weer grip te krijgen. Er loopt altijd een getrainde begeleider mee.',
    website: 'https://herstelkringnoord.example',
    phone: '040-555 11 68',
    email: 'kom@herstelkringnoord.example',
  },
  {
    slug: 'maakhuis-de-spoel-vereniging',
    name: 'Maakhuis De Spoel',
    kind: 'culture',
    description:
      'De Spoel is een huis voor muziek, toneel en werken met je handen. Kunstenaars uit de wijk geven er les. Beginners zijn hier in de meerderheid.',
    website: 'https://despoel.example',
    phone: '040-555 11 79',
    email: 'maak@despoel.example',
  },
  {
    slug: 'beweegclub-dommelbeemd',
    name: 'Beweegclub Dommelbeemd',
    kind: 'sport',
    description:
      'De Beweegclub sport in zalen en parken in heel Woensel. Winnen is niet het doel. Onze trainers passen elke oefening aan jou aan.',
    website: 'https://beweegclubdommelbeemd.example',
    phone: '06-5550 1123',
    email: 'fit@beweegclubdommelbeemd.example',
  },
  {
    slug: 'buurtrestaurant-de-pollepel-bv',
    name: 'Buurtrestaurant De Pollepel',
    kind: 'business',
    description:
      'De Pollepel is een restaurant waar mensen een vak leren. De kok houdt de prijzen laag. Wie alleen komt, kan aanschuiven aan de lange tafel.',
    website: 'https://depollepel.example',
    phone: '040-555 11 80',
    email: 'eten@depollepel.example',
  },
]
