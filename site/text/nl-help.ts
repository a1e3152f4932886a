/** The words with which a resident helps to keep the map right. */
export const nlHelp = {
  wrong: {
    link: 'Klopt dit niet?',
    title: 'Klopt dit niet?',
    lead: 'Fijn dat je het zegt. Je hebt geen account nodig.',
    leadSite: 'Klopt er iets op deze site niet? Vertel het ons.',
    choose: 'Wat klopt er niet?',
    other: 'Kies iets anders',
    kinds: {
      time: ['De tijd klopt niet', 'Het is op een andere dag of een andere tijd.'],
      place: ['De plek klopt niet', 'Het is nu ergens anders.'],
      stopped: ['Het is gestopt', 'Je kunt er niet meer heen.'],
      contact: ['Het nummer of mailadres klopt niet', 'Je krijgt niemand te pakken.'],
      unsafe: ['Het is hier niet veilig', 'Alleen de redactie leest dit.'],
      other: ['Iets anders', 'Vertel het in je eigen woorden.'],
    },
    hints: {
      time: 'Vul in wat je weet. De rest laat je leeg.',
      place: 'Waar is het nu?',
      stopped: 'Weet je meer? Schrijf het erbij. Dat hoeft niet.',
      contact: 'Vul in wat je weet. De rest laat je leeg.',
      unsafe: 'Alleen de redactie leest dit. De organisatie ziet je bericht niet. Is er nu gevaar? Bel 112.',
      other: 'Vertel wat er niet klopt.',
    },
    send: 'Stuur het op',
  },

  addition: {
    link: 'Iets toevoegen',
    title: 'Iets toevoegen',
    lead: 'Ken je iets leuks of iets goeds in de buurt? Of begin je zelf iets? Vertel het ons.',
    what: 'De redactie leest het eerst. Daarna komt het op de kaart.',
    send: 'Stuur het op',
  },

  claim: {
    link: 'Is dit jouw organisatie?',
    about: 'Houd dan zelf bij wat hier staat.',
    title: (name: string) => `Hoor je bij ${name}?`,
    lead: 'Dan kun je zelf bijhouden wat hier staat. De redactie kijkt eerst of het klopt. Wie er nu al bij hoort, ziet je vraag ook.',
    send: 'Vraag het aan',
  },

  fields: {
    day: ['Welke dag is het nu?', ''],
    from: ['Hoe laat begint het?', 'Bijvoorbeeld 10:00'],
    until: ['Hoe laat is het klaar?', 'Bijvoorbeeld 12:00'],
    times: ['Of schrijf de dagen en tijden zelf op', 'Bijvoorbeeld: de eerste maandag van de maand'],
    place: ['Waar is het?', 'De naam van de plek, of de straat'],
    phone: ['Het goede telefoonnummer', ''],
    email: ['Het goede mailadres', ''],
    website: ['De goede website', ''],
    text: ['Wil je er iets bij schrijven?', 'Schrijf niets over andere mensen.'],
    answerTo: [
      'Je mailadres, als je een antwoord wilt',
      'Dit hoeft niet. De organisatie ziet het niet. Na het antwoord wissen we het.',
    ],
    title: ['Hoe heet het?', 'Bijvoorbeeld: Samen breien'],
    what: ['Wat is het en voor wie?', ''],
    reach: ['Hoe komen mensen met je in contact?', 'Een telefoonnummer, een mailadres of een website'],
    name: ['Hoe heet je?', ''],
    proof: ['Hoe kunnen we zien dat je erbij hoort?', 'Bijvoorbeeld: bel het nummer op onze site'],
  },
  own: {
    text: { unsafe: 'Wat is er niet veilig?', other: 'Wat klopt er niet?' },
    times: 'Welke dagen en tijden?',
    name: 'Je naam, als je dat wilt',
    email: 'Je mailadres',
  },
  noDay: 'Weet ik niet',
  trap: 'Laat dit leeg',

  problems: {
    faults: ['Kijk nog even na', 'Hier klopt iets nog niet:'],
    gone: ['Dit staat niet meer op de kaart', 'Daarom kunnen we je bericht niet opsturen.'],
    busy: ['Het is te druk', 'Er kwam net veel bij ons binnen. Probeer het over een uur nog eens.'],
    down: [
      'Het opsturen lukt nu niet',
      'Dat ligt aan ons. Wat je schreef staat er nog. Probeer het straks nog eens.',
    ],
    old: ['Druk nog een keer', 'Je bladzijde stond lang open. Kijk het even na en druk nog een keer.'],
    quick: ['Druk nog een keer', 'Dat ging wel heel snel. Kijk het even na en druk nog een keer.'],
    foreign: [
      'Druk nog een keer',
      'We konden niet zien of dit van jou kwam. Kijk het na en druk nog een keer.',
    ],
  },
  nothing: 'Je vulde nog niets in. Eén antwoord is genoeg. Of schrijf het in je eigen woorden.',
  rather: 'Liever bellen?',
  shut: 'Opsturen kan nu niet. Bel ons gerust.',

  thanks: {
    title: 'Dank je wel',
    wrong: 'We geven het door. Wie dit bijhoudt, kijkt het na.',
    addition: 'De redactie gaat ernaar kijken.',
    claim: 'We kijken het na. Daarna krijg je een mail.',
    back: 'Ga terug',
  },
  kept: {
    found: 'Je schreef hier al iets. Het staat nog op dit apparaat.',
    restore: 'Zet het terug',
    forget: 'Gooi het weg',
  },
  foot: 'Help mee',
}
