/** While the search engine does not answer, and the site shows what it kept. */
export const nlOldCopy = {
  name: 'Even niet bijgewerkt',
  since: (moment: string) => `De zoekmachine doet het even niet. Dit is van ${moment}.`,
  call: 'Liever bellen?',
  yesterday: (time: string) => `gisteren ${time}`,
  on: (date: string, time: string) => `${date}, ${time}`,
}
