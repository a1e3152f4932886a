import type { SeedOrganisation } from '../shapes.ts'

export const organisations: SeedOrganisation[] = [
  // For the whole town
  {
    slug: 'wijkteams-eindhoven-voorbeeld',
    name: 'Wijkteams Eindhoven (voorbeeld)',
    kind: 'municipality',
    description:
      'In elk deel van de stad werkt een wijkteam. Je kunt er terecht met vragen over zorg, geld, wonen en opvoeden. Eén medewerker denkt met je mee en blijft je aanspreekpunt.',
    website: 'https://wijkteams-eindhoven.example',
    phone: '040-555 20 00',
    email: 'hallo@wijkteams-eindhoven.example',
  },
  {
    slug: 'stichting-rekenraad',
    name: 'Stichting Rekenraad',
    kind: 'welfare',
    description:
      'Rekenraad helpt mensen die moeite hebben met rondkomen. We zetten samen je post en je cijfers op een rij. Bij grote schulden praten we met de mensen aan wie je moet betalen.',
    website: 'https://rekenraad.example',
    phone: '040-555 20 10',
    email: 'vraag@rekenraad.example',
  },
  {
    slug: 'rechtspunt-de-balie',
    name: 'Rechtspunt De Balie',
    kind: 'welfare',
    description:
      'Bij De Balie krijg je gratis uitleg over je rechten. Juristen en rechtenstudenten lezen je brief en zeggen wat je kunt doen. Is er een advocaat nodig, dan helpen we je er een te vinden.',
    website: 'https://rechtspuntdebalie.example',
    phone: '040-555 20 20',
    email: 'balie@rechtspuntdebalie.example',
  },
  {
    slug: 'stichting-nachtlicht',
    name: 'Stichting Nachtlicht',
    kind: 'welfare',
    description:
      'Nachtlicht is er voor mensen zonder huis. We hebben bedden, een inloop voor overdag en mensen die op straat rondgaan. Daarna zoeken we samen naar een vaste plek.',
    website: 'https://stichtingnachtlicht.example',
    phone: '040-555 20 30',
    email: 'info@stichtingnachtlicht.example',
  },
  {
    slug: 'stichting-lichtvenster',
    name: 'Stichting Lichtvenster',
    kind: 'welfare',
    description:
      'Lichtvenster helpt mensen die thuis niet veilig zijn. We luisteren, maken samen een plan en zorgen als het moet voor een veilige plek. Ook wie zelf te hard uithaalt kan bij ons leren om te stoppen.',
    website: 'https://stichtinglichtvenster.example',
    phone: '040-555 20 40',
    email: 'contact@stichtinglichtvenster.example',
  },
  {
    slug: 'de-lindetak',
    name: 'De Lindetak',
    kind: 'health',
    description:
      'De Lindetak behandelt mensen die vastlopen in hun hoofd. Er werken psychologen, artsen en mensen die het zelf hebben meegemaakt. We geven ook cursussen waar je geen verwijzing voor nodig hebt.',
    website: 'https://delindetak.example',
    phone: '040-555 20 50',
    email: 'welkom@delindetak.example',
  },
  {
    slug: 'omslag-verslavingszorg',
    name: 'Omslag Verslavingszorg',
    kind: 'health',
    description:
      'Omslag helpt mensen die minder willen drinken, gebruiken of gokken. Je mag ook komen als je nog twijfelt. Familie kan bij ons praten zonder dat de ander het weet.',
    website: 'https://omslagzorg.example',
    phone: '040-555 20 60',
    email: 'praten@omslagzorg.example',
  },
  {
    slug: 'stichting-aankomst',
    name: 'Stichting Aankomst',
    kind: 'welfare',
    description:
      'Aankomst staat naast mensen die hier als vluchteling zijn gekomen. We helpen met een huis, school, werk en papieren. Veel van onze vrijwilligers zijn ooit zelf nieuw begonnen.',
    website: 'https://stichtingaankomst.example',
    phone: '040-555 20 70',
    email: 'welkom@stichtingaankomst.example',
  },
  {
    slug: 'rijmee-eindhoven',
    name: 'Rijmee Eindhoven',
    kind: 'association',
    description:
      'Rijmee is een vereniging van mensen die rijden en mensen die meerijden. Onze chauffeurs zijn vrijwilligers. We brengen je naar het ziekenhuis, de winkel of een verjaardag.',
    website: 'https://rijmee.example',
    phone: '040-555 20 80',
    email: 'planning@rijmee.example',
  },
  {
    slug: 'luisterhuis-eindhoven',
    name: 'Luisterhuis Eindhoven',
    kind: 'association',
    description:
      'Bij het Luisterhuis zitten dag en avond vrijwilligers klaar om te luisteren. Dat kan aan de telefoon, in de chat of in een groep op je scherm. We geven geen oordeel en we hebben geen haast.',
    website: 'https://luisterhuis.example',
    phone: '040-555 20 90',
    email: 'hallo@luisterhuis.example',
  },
  {
    slug: 'stichting-naast-je',
    name: 'Stichting Naast Je',
    kind: 'welfare',
    description:
      'Naast Je koppelt bewoners aan een maatje, een bezoeker of iemand die meegaat naar een gesprek. We werken in de hele stad. Onze vrijwilligers krijgen een training en iemand om op terug te vallen.',
    website: 'https://naastje.example',
    phone: '040-555 21 00',
    email: 'samen@naastje.example',
  },
  {
    slug: 'wijkverpleging-de-vier-wegen',
    name: 'Wijkverpleging De Vier Wegen',
    kind: 'health',
    description:
      'Onze verpleegkundigen komen bij mensen thuis. We helpen met wassen, wondzorg en medicijnen, en denken mee over wonen met een ziekte. We werken samen met je huisarts.',
    website: 'https://devierwegen.example',
    phone: '040-555 21 10',
    email: 'zorg@devierwegen.example',
  },

  // West and south-west
  {
    slug: 'stichting-gestel-samen',
    name: 'Stichting Gestel Samen',
    kind: 'welfare',
    description:
      'Gestel Samen runt de wijkcentra in Gestel, samen met bewoners. Er is koffie, een spreekuur, een eettafel en veel om mee te doen. Heb je zelf een idee, dan helpen we je op weg.',
    website: 'https://gestelsamen.example',
    phone: '040-555 21 20',
    email: 'hallo@gestelsamen.example',
  },
  {
    slug: 'welzijn-strijp-meerhoven',
    name: 'Welzijn Strijp en Meerhoven',
    kind: 'welfare',
    description:
      'Wij werken in Strijp, Halve Maan en Meerhoven. Onze mensen kennen de straten en de bewoners. Je kunt binnenlopen in onze buurthuizen of bellen met een vraag.',
    website: 'https://welzijnstrijpmeerhoven.example',
    phone: '040-555 21 30',
    email: 'buurt@welzijnstrijpmeerhoven.example',
  },
  {
    slug: 'meerhoven-maakt',
    name: 'Meerhoven Maakt',
    kind: 'residents',
    description:
      'Een groep bewoners die vindt dat er in Meerhoven meer te doen moet zijn. We hebben geen eigen gebouw en geen kantoor. We lenen ruimtes, tafels en soms een parkeerplaats.',
    website: 'https://meerhovenmaakt.example',
    email: 'doe-mee@meerhovenmaakt.example',
  },
  {
    slug: 'buurtkring-drents-dorp',
    name: 'Buurtkring Drents Dorp',
    kind: 'residents',
    description:
      'Buren uit Drents Dorp en Het Ven die op elkaar letten. We doen boodschappen, lenen gereedschap uit en vieren samen de zomer. Iedereen uit de buurt hoort erbij.',
    phone: '06-5550 2100',
    email: 'buren@drentsdorp.example',
  },
  {
    slug: 'tuingroep-de-gendertuin',
    name: 'Tuingroep De Gendertuin',
    kind: 'residents',
    description:
      'Bewoners van Genderdal en Blaarthem verzorgen samen een tuin langs de Gender. We kweken groente, bloemen en kruiden. De oogst delen we met de buurt.',
    website: 'https://gendertuin.example',
    email: 'tuin@gendertuin.example',
  },
  {
    slug: 'kerkgemeenschap-hoogstraat',
    name: 'Kerkgemeenschap Aan de Hoogstraat',
    kind: 'faith',
    description:
      'Een open kerkgemeenschap in het oude hart van Gestel. Op zondag vieren we, door de week staat de koffie klaar. Je hoeft niet te geloven om welkom te zijn.',
    website: 'https://kerkaandehoogstraat.example',
    phone: '040-555 21 40',
    email: 'koffie@kerkaandehoogstraat.example',
  },
  {
    slug: 'moskee-de-open-poort',
    name: 'Moskee De Open Poort',
    kind: 'faith',
    description:
      'De Open Poort is een moskee en een ontmoetingsplek in de Bennekel. Er is gebed, les en hulp bij gewone vragen. Buren van elk geloof zijn welkom voor thee.',
    website: 'https://moskeedeopenpoort.example',
    phone: '040-555 21 50',
    email: 'salaam@moskeedeopenpoort.example',
  },
  {
    slug: 'bibliotheek-eindhoven-west-voorbeeld',
    name: 'Bibliotheek Eindhoven-West (voorbeeld)',
    kind: 'library',
    description:
      'De bibliotheek heeft plekken in Meerhoven en Gestel. Je kunt er lezen, leren, werken en hulp krijgen met de computer. Voor binnenlopen heb je geen pas nodig.',
    website: 'https://bibliotheek-west.example',
    phone: '040-555 21 60',
    email: 'meerhoven@bibliotheek-west.example',
  },
  {
    slug: 'brede-school-de-zandvlieger',
    name: 'Brede school De Zandvlieger',
    kind: 'school',
    description:
      'Een basisschool met opvang en een ouderkamer in Zandrijk. Na schooltijd zijn onze lokalen ook van de buurt. Kinderen van andere scholen mogen gewoon meedoen.',
    website: 'https://dezandvlieger.example',
    phone: '040-555 21 70',
    email: 'ouderkamer@dezandvlieger.example',
  },
  {
    slug: 'sportvereniging-gestels-blauw',
    name: 'Sportvereniging Gestels Blauw',
    kind: 'sport',
    description:
      'Een club voor voetbal, gym en wandelen in Hanevoet. Winnen mag, meedoen telt. We hebben groepen voor kinderen, ouderen en mensen met een beperking.',
    website: 'https://gestelsblauw.example',
    phone: '040-555 21 80',
    email: 'secretaris@gestelsblauw.example',
  },
  {
    slug: 'cultuurhuis-de-gloeidraad',
    name: 'Cultuurhuis De Gloeidraad',
    kind: 'culture',
    description:
      'Een huis voor muziek, toneel en beeld op Strijp-S. Beginners en kenners werken hier door elkaar. Wie weinig geld heeft, doet mee voor minder.',
    website: 'https://degloeidraad.example',
    phone: '040-555 21 90',
    email: 'balie@degloeidraad.example',
  },
  {
    slug: 'kringwinkel-de-tweede-ronde',
    name: 'Kringwinkel De Tweede Ronde',
    kind: 'business',
    description:
      'Een winkel met gebruikte spullen en een werkplaats. Mensen die lang niet werkten doen hier weer ervaring op. Met de winst geven we spullen weg aan gezinnen.',
    website: 'https://detweederonde.example',
    phone: '040-555 22 00',
    email: 'winkel@detweederonde.example',
  },
]
