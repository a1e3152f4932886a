/** The words for how old facts are. */
export const nlFreshness = {
  unanswered: 'Al lang niet bevestigd door de organisatie',
  ages: 'Wat is wanneer nagekeken?',
  age: (groups: string, words: string) => `${groups}: ${words}`,
  neverAge: 'nog niet nagekeken',
  groups: {
    when: 'tijden',
    where: 'plek',
    contact: 'contact',
    joining: 'meedoen en kosten',
    what: 'wat het is',
    who: 'voor wie',
  },
}
