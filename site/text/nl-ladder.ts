import type { Rung } from '#search/vocabulary.ts'

/** What is said about the ladder: results from light help to heavy. The names of the steps are in `labels.ts`. */
export const nlLadder = {
  view: 'Toon:',
  views: { steps: 'Stap voor stap', list: 'Gewone lijst' },
  nav: 'Van weinig hulp naar veel hulp',
  short: {
    self: 'Zelf',
    neighbours: 'Buurtgenoten',
    volunteer: 'Vrijwilliger',
    professional: 'Hulpverlener',
    'professional-with-referral': 'Verwijzing',
    'safety-net': 'Bij nood',
  } satisfies Record<Rung, string>,
  about: {
    self: 'Dit kun je zelf, wanneer het jou uitkomt.',
    neighbours: 'Mensen uit de buurt doen dit samen. Nieuwe mensen zijn welkom.',
    volunteer: 'Hulp van iemand die dit in zijn vrije tijd doet. Vaak uit de buurt.',
    professional: 'Hulp van iemand die dit als werk doet. Je kunt er zelf om vragen.',
    'professional-with-referral': 'Praat eerst met je huisarts of het wijkteam. Die helpt je verder.',
    'safety-net': 'Hulp als je geen huis, geen geld of geen veilige plek meer hebt.',
  } satisfies Record<Rung, string>,
  continued: 'vervolg',
  more: 'Meer hulp nodig?',
  moreAt: (step: string) => `Kijk bij “${step}”`,
}
