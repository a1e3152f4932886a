/** What is said once somebody looks for their own place. Apart from the rest, because it travels to the browser. */
export const nlNear = {
  looking: 'Even kijken waar je bent.',
  refused: 'Je plek delen staat uit. Vul je postcode in of kies je buurt in de lijst.',
  unavailable: 'Je apparaat weet nu niet waar je bent. Vul je postcode in of kies je buurt in de lijst.',
  slow: 'Je plek vinden duurt te lang. Vul je postcode in of kies je buurt in de lijst.',
  insecure: 'Je plek delen kan hier niet veilig. Vul je postcode in of kies je buurt in de lijst.',
  noList: 'Dat lukte niet. Kies je buurt in de lijst.',

  here: (name: string) => `Je bent in ${name}. We zoeken dicht bij jou.`,
  outside: (town: string, name: string) =>
    `Je bent niet in ${town || 'deze gemeente'}. ${name} is het dichtst bij je. Wil je daar zoeken?`,
  chosen: (name: string) => `We zoeken dicht bij ${name}.`,
  which: (typed: string, count: number) => `Bij ${typed} horen ${count} buurten. Welke is van jou?`,
  tooMany: (typed: string) => `Bij ${typed} horen veel buurten. Kies de jouwe in de lijst.`,
  unknown: (typed: string) => `${typed} kennen we hier niet. Kies je buurt in de lijst.`,

  forgotten: 'Je plek is weg, ook van dit apparaat.',

  close: 'minder dan 50 m hiervandaan',
  metres: (metres: number) => `${metres} m hiervandaan`,
  kilometres: (kilometres: string) => `${kilometres} km hiervandaan`,
}

/** What stands there to begin with. */
export const nlNearBox = {
  use: 'Gebruik mijn plek',
  label: 'Postcode of buurt',
  find: 'Zoek op',
  promise: 'Je plek en je postcode blijven op dit apparaat. Wij horen alleen welke buurt het is.',
  remember: 'Onthoud mijn plek op dit apparaat',
  forget: 'Vergeet mijn plek',
  lettersGone: 'Van je postcode gebruiken we alleen de vier cijfers. De letters hebben we weggehaald.',
}
