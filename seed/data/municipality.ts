const list = (text: string) => text.trim().split(/,\s+/)

/** What is true of the whole town. The helpline is made up; the emergency numbers are real and national. */
export const municipalityData = {
  name: 'Eindhoven',
  centre: { lat: 51.441, lng: 5.478 },
  helpline: {
    name: 'Wijkteams Eindhoven (voorbeeld)',
    phone: '040 555 20 00',
    hours: 'maandag tot en met vrijdag, 9.00 tot 17.00 uur',
  },
  /**
   * `words`: shown first when one of these is typed. A sentence holds its words in this order, with at most one between
   * each. No single "dood" or "slaan": who lost someone or plays ball needs no number.
   */
  emergency: [
    {
      name: '112',
      phone: '112',
      about: 'Direct gevaar',
      words: list(`
        nood, noodgeval, brand, ambulance, levensgevaar, overdosis, hartaanval, bewusteloos, reanimatie, ademt niet,
        word bedreigd, heeft een mes, pillen geslikt, inbreker, emergency`),
    },
    {
      name: '113 Zelfmoordpreventie',
      phone: '0800 0113',
      about: 'Denk je aan de dood? Praat erover, dag en nacht',
      words: list(`
        zelfmoord, zelfdoding, suïcide, suïcidaal, ik wil dood, wil ik dood, dood willen, wil doodgaan, niet meer leven,
        niet meer wil leven, niet langer leven, wil er niet meer zijn, wil niet meer verder, einde aan mijn leven,
        eind aan mijn leven, uit het leven stappen, mezelf iets aandoen, mezelf pijn doen, beter af zonder mij,
        maak me van kant, snijd mezelf, suicide, kill myself, want to die,
        intihar, انتحار, samobójstwo, самогубство, суицид`),
    },
    {
      name: 'Veilig Thuis',
      phone: '0800 2000',
      about: 'Geweld thuis, dag en nacht',
      words: list(`
        geweld, mishandeling, mishandeld, mishandelt, kindermishandeling, misbruik, misbruikt, incest, verkracht,
        verkrachting, aangerand, aanranding, slaat me, slaat mijn, slaat zijn, slaat haar, me slaat, sloeg me, me sloeg,
        me geslagen, word geslagen, wordt geslagen, worden geslagen, schopt me, me schopt, bedreigt me, me bedreigt,
        bang voor mijn man, bang voor mijn vriend, bang voor mijn vader, bang voor mijn ex, durf niet naar huis,
        gedwongen huwelijk, moet trouwen van, eerwraak, stalker, stalking,
        violence, abuse, hits me, şiddet, عنف, przemoc, насильство`),
    },
    {
      name: 'De Kindertelefoon',
      phone: '0800 0432',
      about: 'Voor kinderen en jongeren',
      words: list(`
        pesten, gepest, kindermishandeling, mijn vader slaat, mijn moeder slaat, papa slaat, mama slaat, wegloper,
        weglopen van huis, ik ben weggelopen`),
    },
  ],
  /** Region zuid, as the ministry set them. */
  schoolHolidays: [
    { name: 'Herfstvakantie', from: '2026-10-17', until: '2026-10-25' },
    { name: 'Kerstvakantie', from: '2026-12-19', until: '2027-01-03' },
    { name: 'Voorjaarsvakantie', from: '2027-02-13', until: '2027-02-21' },
    { name: 'Meivakantie', from: '2027-04-24', until: '2027-05-02' },
    { name: 'Zomervakantie', from: '2027-07-24', until: '2027-09-05' },
  ],
}

export const demoAccounts = [
  { email: 'partner@example.org', name: 'Petra Partner', role: 'partner' },
  { email: 'redactie@example.org', name: 'Redouan Redactie', role: 'editor' },
  { email: 'beheer@example.org', name: 'Bea Beheer', role: 'admin' },
] as const

/** Pages of the town, a paragraph a line; a line that starts with # is a heading. */
export const pages: { slug: string; title: string; lines: string[] }[] = [
  {
    slug: 'over',
    title: 'Over deze sociale kaart',
    lines: [
      'Hier vind je wat er in jouw buurt te doen is en wie je helpt. Je hebt er geen verwijzing voor nodig, tenzij het erbij staat.',
      '# Wie maakt dit?',
      'De organisaties zelf. Zij schrijven op wat ze doen en zeggen regelmatig of het nog klopt. De redactie van de gemeente kijkt mee.',
      '# Klopt er iets niet?',
      'Bel het nummer onderaan de pagina. Dan zoeken we het uit.',
      '# Dit is een voorbeeld',
      'De organisaties en het aanbod op deze site zijn verzonnen. De namen van wijken en buurten zijn echt.',
    ],
  },
  {
    slug: 'toegankelijkheid',
    title: 'Toegankelijkheid',
    lines: [
      'Iedereen moet deze site kunnen gebruiken. Ook als je slecht ziet, je muis niet kunt gebruiken of weinig Nederlands leest.',
      'De site werkt met alleen het toetsenbord, met een schermlezer en zonder JavaScript. Alles wat op de kaart staat, staat ook in de lijst.',
      'Lukt iets niet? Bel ons. Dan helpen we je en maken we de site beter.',
    ],
  },
  {
    slug: 'privacy',
    title: 'Privacy',
    lines: [
      'Je hoeft niet in te loggen om te zoeken. We plaatsen geen cookies en volgen je niet.',
      'Wat je zoekt bewaren we niet bij wie je bent. We weten dus niet wie wat zocht.',
      'De kaart kan beelden ophalen bij het Kadaster. Het Kadaster ziet dan het adres van je internet, en welk stuk kaart je bekijkt.',
    ],
  },
]
