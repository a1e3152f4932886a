/** The words of the screen at a desk. */
export const nlDesk = {
  title: 'Wat zoek je?',
  lead: 'Typ het in je eigen woorden, of raak een onderwerp aan.',
  near: (place: string) => `Dit scherm staat bij ${place}. We kijken eerst wat daar dichtbij is.`,
  themes: 'Kies een onderwerp',
  today: 'Vandaag te doen',
  menu: 'Knoppen van dit scherm',
  begin: 'Begin',
  back: 'Terug',
  note: 'Briefje',
  take: 'Neem mee',
  done: 'Klaar',
  takeTitle: 'Neem deze bladzijde mee',
  takeHow: 'Richt de camera van je telefoon op dit plaatje. Dan staat de bladzijde op je telefoon.',
  close: 'Sluit',
  qrOf: (what: string) => `QR-code: ${what}`,
  idleTitle: 'Ben je er nog?',
  idleBefore: 'Dit scherm begint opnieuw over',
  idleAfter: 'seconden. Je briefje en wat je typte zijn dan gewist.',
  stay: 'Ja, ik ben er nog',
}

/** Apart, for these travel to the browser. */
export const nlDeskLive = {
  kept: (when: string) => `Geen verbinding. Dit is van ${when}.`,
  missing: 'Geen verbinding. Die bladzijde is er nu niet. Kies iets wat er wel is.',
  yesterday: (time: string) => `gisteren, ${time}`,
  seconds: (count: number) =>
    `Dit scherm begint opnieuw over ${count} seconden. Raak het aan als je er nog bent.`,
}
