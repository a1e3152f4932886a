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
  schoolRegion: 'zuid',
}

export const demoAccounts = [
  { email: 'partner@example.org', name: 'Petra Partner', role: 'partner' },
  { email: 'redactie@example.org', name: 'Redouan Redactie', role: 'editor' },
  { email: 'beheer@example.org', name: 'Bea Beheer', role: 'admin' },
] as const
