/** The words of the page of one listing: what somebody wants to know who comes for the first time. */
export const nlVisit = {
  for: (names: string) => `Voor ${names}`,
  forAll: 'Voor iedereen',
  closed: 'Nu dicht',
  openAfter: (date: string) => `Weer open na ${date}`,
  openUnknown: 'Nog niet bekend wanneer het weer open is',
  noDays: 'Nog geen dagen bekend',
  referralFrom: (who: string) => `Met een verwijzing van ${who}`,
  referralIs: 'Een verwijzing is een briefje of berichtje. Zij regelen dat voor je. Vraag er gewoon om.',

  reach: {
    phone: (number: string) => `Bel ${number}`,
    chat: () => 'Stuur een appje',
    mail: () => 'Stuur een mail',
    globe: (address: string) => `Kijk op ${address}`,
  },
  reachesOrganisation: (name: string) => `Je krijgt ${name}. Zij organiseren dit.`,
  reachesHelpline: (name: string, hours: string) => `Je krijgt ${name}: ${hours}. Zij denken met je mee.`,
  askOrganisation: (name: string) => `Voor vragen kun je terecht bij ${name}.`,
  askHelpline: (name: string, hours: string) =>
    `Er is hier geen eigen nummer bekend. ${name} denkt met je mee: ${hours}.`,

  actions: 'Meenemen of doorgeven',
  route: 'Plan je route',
  routeElsewhere: 'opent openstreetmap.org',
  transit: 'Met de bus? Plan je reis op 9292.nl',
  print: 'Print dit',
  share: 'Deel dit',
  shareText: (title: string, summary: string, page: string) => `${title}\n${summary}\n\n${page}`,

  inArea: (area: string) => `Het is in de buurt ${area}.`,
  fromCentre: (distance: string, direction: string, town: string) =>
    `Dat is ${distance} ten ${direction} van het midden van ${town}.`,
  directions: [
    'noorden',
    'noordoosten',
    'oosten',
    'zuidoosten',
    'zuiden',
    'zuidwesten',
    'westen',
    'noordwesten',
  ],

  unknownFacilities: (names: string) => `Dit weten we niet: ${names}. Vraag het even als je het nodig hebt.`,

  checkedOn: (date: string) => `Dit is nagekeken op ${date}.`,
  wrong: 'Klopt er iets niet?',
  wrongMail: 'Mail het aan de organisatie',
  wrongCall: (name: string, phone: string, isFirst: boolean) =>
    `${isFirst ? 'Bel' : 'bel'} ${name}: ${phone.replaceAll(' ', '\u00a0')}`,
  wrongSubject: (title: string) => `Klopt dit nog? ${title}`,
  wrongBody: (page: string) => `Ik keek op ${page}\n\nDit klopt niet:\n`,
  or: 'of',

  related: {
    title: 'Kijk ook eens hier',
    linked: 'Past hierbij',
    lighter: 'Iets lichters',
    heavier: 'Met meer hulp erbij',
    nearby: 'Ook dichtbij',
    alike: 'Dit lijkt erop',
  },
  moreAbout: 'Meer over:',

  whereActive: 'Waar je ze vindt',

  paper: {
    qr: 'Met je telefoon lees je de nieuwste tekst.',
    asOf: (date: string) => `Zo stond het er op ${date}.`,
    talk: (name: string, phone: string, hours: string) => `Liever praten? Bel ${name}: ${phone} (${hours}).`,
  },
}

/** Apart, for these travel to the browser. */
export const nlSharing = {
  copied: 'Het adres van deze bladzijde is gekopieerd. Je kunt het nu plakken.',
}
