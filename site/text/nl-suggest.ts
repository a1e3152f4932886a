/** What is said beside suggestions while one types. Apart from the rest, because it travels to the browser. */
export const nlSuggest = {
  name: 'Suggesties',
  groups: {
    theme: 'Onderwerp',
    need: 'Wat is er aan de hand?',
    place: 'Wijk of buurt',
    organisation: 'Organisatie',
    listing: 'Aanbod',
  },
  count: (total: number) => (total === 1 ? '1 suggestie' : `${total} suggesties`),
}
