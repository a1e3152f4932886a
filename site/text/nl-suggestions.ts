/** What the server writes beside a suggestion. What the browser says is in `nl-suggest.ts`. */
export const nlSuggestions = {
  district: 'Wijk',
  partOf: (district: string) => `Buurt in ${district}`,
  inPlace: (text: string) => `Zoek hier op “${text}”`,
  faults: {
    missing: 'Zeg hier waarop iemand begint te zoeken.',
    once: 'Geef dit hoogstens één keer.',
    tooLong: (most: number) => `Gebruik hoogstens ${most} tekens.`,
  },
}
