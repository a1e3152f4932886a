/** What is true of the whole town. The helpline is made up; the emergency numbers are real and national. */
export const municipalityData = {
  name: 'Eindhoven',
  centre: { lat: 51.441, lng: 5.478 },
  helpline: {
    name: 'Wijkteams Eindhoven (voorbeeld)',
    phone: '040 555 20 00',
    hours: 'maandag tot en met vrijdag, 9.00 tot 17.00 uur',
  },
  emergency: [
    { name: '112', phone: '112', about: 'Direct gevaar', words: ['nood', 'brand', 'ambulance'] },
    {
      name: '113 Zelfmoordpreventie',
      phone: '0800 0113',
      about: 'Denk je aan de dood? Praat erover, dag en nacht',
      words: ['zelfmoord', 'suïcide', 'dood'],
    },
    {
      name: 'Veilig Thuis',
      phone: '0800 2000',
      about: 'Geweld thuis, dag en nacht',
      words: ['geweld', 'mishandeling', 'slaan'],
    },
    {
      name: 'De Kindertelefoon',
      phone: '0800 0432',
      about: 'Voor kinderen en jongeren',
      words: ['pesten', 'kindermishandeling'],
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
