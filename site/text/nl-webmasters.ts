/** For who makes the site of a library, a school or a doctor, and wants the sociale kaart in it. */
export const nlWebmasters = {
  link: 'Op je eigen site',
  title: 'De sociale kaart op je eigen site',
  lead: 'Zet de lijst, de kaart of de agenda op je eigen site. Voor bibliotheken, scholen en huisartsen. Het is gratis.',
  privacy: 'We bewaren geen cookies en volgen niemand. Ook op jouw site niet.',
  script: {
    title: 'Met een regel code',
    text: 'Plak dit op de plek waar de kaart moet komen. Het blok wordt vanzelf zo hoog als de lijst.',
    inside:
      'Wat tussen de tekens staat, zien mensen als ons antwoord uitblijft. Schrijf er een link of een telefoonnummer.',
    pinned:
      'Wil je zeker weten dat het script nooit verandert? Gebruik dan dit script. Het is vast, met een controle erbij:',
    policy: 'Heeft je site een Content-Security-Policy? Zet ons adres dan in deze twee regels:',
  },
  frame: {
    title: 'Zonder script',
    text: 'Dit werkt overal. De hoogte kies je zelf.',
  },
  paste: {
    title: 'Alleen een link plakken',
    text: 'Plak een link van deze site op een eigen regel. Je systeem vraagt ons dan wat het moet laten zien (oEmbed). Dat kan met een zoekpagina, de agenda, een activiteit, een organisatie of een wijk.',
    where: 'Vraagt je systeem naar een adres? Dit is het:',
  },
  server: {
    title: 'In je pagina zelf',
    text: 'Dan vinden mensen de lijst ook als ze in een zoekmachine zoeken. Jouw site haalt een stuk HTML bij ons op en zet het in de pagina. Er is geen script nodig.',
    names: { plain: 'Gewoon PHP', wordpress: 'WordPress', drupal: 'Drupal' },
  },
  elsewhere: {
    title: 'Op een scherm, op papier of mee naar huis',
    desk: 'Een scherm in de hal',
    deskText: 'Met grote knoppen. Na een tijdje begint het vanzelf opnieuw.',
    deskPlace: 'Zet het adres van je buurt erachter. Dan staat boven wat dichtbij is:',
    paper: 'Een krant van je wijk',
    paperText: 'Kies je wijk en download de krant. Ook als boekje en in grote letters.',
    note: 'Een briefje',
    noteText: 'Zoek samen tien dingen uit en geef ze mee, op papier of op een telefoon.',
  },
  choices: {
    title: 'Kies wat je laat zien',
    text: 'Zoek eerst op deze site. De woorden uit het adres kun je overnemen. Daarna kies je hoe het eruitziet:',
    word: 'Woord',
    values: 'Wat je kunt kiezen',
    readable: 'Is een kleur niet te lezen? Dan maken we die lichter of donkerder.',
    table: {
      form: 'kaart, lijst, agenda of zoekvak',
      colour: 'kleur van knoppen en links, zoals 0d5f50',
      ground: 'kleur van de achtergrond, zoals ffffff',
      scheme: 'vanzelf, licht of donker',
      corners: 'rond, zacht of recht',
      fonts: 'host (het lettertype van je pagina), of namen',
      hasHeading: 'nee: geen titel',
      hasField: 'nee: geen vak om te zoeken',
      language: 'de taal van onze woorden: nl',
      listings: 'wat je zelf uitkiest: de laatste woorden van het adres van een activiteit',
      set: 'het nummer van een blok dat je bewaarde. Dan tellen andere woorden niet.',
      opens: 'hier, pagina, of een adres van jou met {aanbod} erin',
    },
  },
}
