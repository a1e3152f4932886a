/** While the search engine does not answer, and the site shows what it kept. Nobody needs to know what a search engine is. */
export const nlOldCopy = {
  name: 'Even niet bijgewerkt',
  since: (moment: string) => `Door een storing zie je hier even niets nieuws. Dit is van ${moment}.`,
  call: 'Wil je iets zeker weten? Bel',
  yesterday: (time: string) => `gisteren ${time}`,
  on: (date: string, time: string) => `${date}, ${time}`,
}
