import type { ChoiceKey } from '#search/query.ts'
import { inDigits } from './in-digits.ts'
import { labels } from './labels.ts'
import { nlAgenda } from './nl-agenda.ts'
import { nlBuilder } from './nl-builder.ts'
import { nlAreas } from './nl-areas.ts'
import { nlCalendar } from './nl-calendar.ts'
import { nlFinding } from './nl-finding.ts'
import { nlDidYouMean } from './nl-did-you-mean.ts'
import { nlFreshness } from './nl-freshness.ts'
import { nlHelp } from './nl-help.ts'
import { nlLadder } from './nl-ladder.ts'
import { nlMap } from './nl-map.ts'
import { nlPaper } from './nl-paper.ts'
import { nlNote } from './nl-note.ts'
import { nlPreview } from './nl-preview.ts'
import { nlSuggest } from './nl-suggest.ts'
import { nlSuggestions } from './nl-suggestions.ts'
import { nlNear, nlNearBox } from './nl-near.ts'
import { nlOldCopy } from './nl-old-copy.ts'
import { nlVisit } from './nl-visit.ts'
import { nlWhen } from './nl-when.ts'
import { nlWider } from './nl-wider.ts'
import { nlWebmasters } from './nl-webmasters.ts'
import { nlWidget } from './nl-widget.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })
export const inOneLine = (words: string[]): string => list.format(words)

/**
 * Every word a resident reads, but for the labels of codes (`labels.ts`) and the map (`nl-map.ts`).
 * Write as you would say it to a twelve-year-old: short, "je", no office words.
 */
export const nl = {
  labels,
  calendar: nlCalendar,
  finding: nlFinding,
  help: nlHelp,
  ladder: nlLadder,
  map: nlMap,
  agenda: nlAgenda,
  areas: nlAreas,
  builder: nlBuilder,
  near: nlNear,
  nearBox: nlNearBox,
  visit: nlVisit,
  oldCopy: nlOldCopy,
  didYouMean: nlDidYouMean,
  paper: nlPaper,
  note: nlNote,
  preview: nlPreview,
  suggest: nlSuggest,
  suggestions: nlSuggestions,
  wider: nlWider,
  webmasters: nlWebmasters,
  widget: nlWidget,

  site: {
    name: 'Sociale kaart',
    nameIn: (town: string) => `Sociale kaart ${town}`,
    title: (page: string, site: string) => `${page} – ${site}`,
    description: (town: string) =>
      `Wat er te doen is en wie er helpt. Bij jou in de buurt${town && `, in ${town}`}. Zoek in je eigen woorden.`,
    skip: 'Naar de inhoud',
    home: 'Begin',
    menu: 'Menu',
    search: 'Zoeken',
    themes: 'Onderwerpen',
    areas: 'Wijken',
    breadcrumb: 'Waar ben ik',
  },

  footer: {
    title: 'Hulp en telefoonnummers',
    rather: 'Liever praten?',
    call: (phone: string) => `Bel ${phone}`,
    reach: (name: string, hours: string) => `Je krijgt ${name} aan de lijn: ${hours}.`,
    emergency: 'Hulp bij nood',
    always: [{ name: 'Politie, brandweer of ambulance', phone: '112', about: 'Als er nu gevaar is.' }],
    about: 'In elke buurt is meer hulp en gezelschap dan je denkt. Hier vind je het.',
    private: 'We volgen je niet. Deze site bewaart geen cookies.',
  },

  question: {
    label: 'Wat zoek je?',
    home: (town: string) => (town ? `Wat zoek je in ${town}?` : 'Wat zoek je in je buurt?'),
    hint: 'In je eigen woorden',
    submit: 'Zoek',
    else: 'Zoek je iets anders?',
    examples: 'Bijvoorbeeld',
    tries: ['samen koffie drinken', 'ik wil beter Nederlands praten', 'hulp bij brieven en geld'],
  },

  home: {
    lead: 'Gezelschap, hulp of iets leuks om te doen. In jouw buurt is meer dan je denkt.',
    themes: 'Kies een onderwerp',
    week: 'Deze week in de buurt',
    weekLead: 'Hier kun je zo bij aanschuiven.',
    weekAll: 'Bekijk alles op datum',
    areas: 'Kies je wijk',
    areasLead: 'Zie wat er om de hoek is.',
    areasAll: 'Bekijk alle buurten',
  },

  results: {
    page: 'Zoeken',
    found: (total: number, text: string, town: string) => {
      const what = total === 0 ? 'Niets gevonden' : `${inDigits(total)} gevonden`
      if (text) return `${what} voor “${text}”`
      return town ? `${what} in ${town}` : what
    },
    toMap: 'Bekijk op de kaart',
    sort: 'Sorteer:',
    refine: 'Kies preciezer',
    pages: 'Meer bladzijden',
    previous: 'Vorige',
    following: 'Volgende',
    pageOf: (page: number, last: number) => `Bladzijde ${page} van ${inDigits(last)}`,
    pageGone: 'Zo ver loopt de lijst niet.',
    firstPage: 'Ga naar de eerste bladzijde',
    misunderstood: 'Dit begrepen we niet:',
    misread: (value: string, message: string) => `“${value}”. ${message}`,
    unknownArea: 'Deze buurt kennen we hier niet.',
    without: 'De rest van je vraag hebben we wel gebruikt.',
  },

  filters: {
    chosen: (count: number) => (count === 0 ? 'Filters' : `Filters (${count} gekozen)`),
    show: (total: number) => (total === 0 ? 'Toon wat er is' : `Toon ${inDigits(total)} gevonden`),
    active: 'Je koos:',
    remove: (label: string) => `Haal weg: ${label}`,
    clear: 'Wis alles',
    when: 'Wanneer?',
    where: 'Waar?',
    about: 'Waarover?',
    who: 'Voor wie?',
    cost: 'Wat kost het?',
    how: 'Hoe werkt het?',
    accessible: 'Kun je er goed in?',
    legends: {
      days: 'Dag',
      dayParts: 'Deel van de dag',
      districts: 'Wijk',
      neighbourhoods: 'Buurt',
      themes: 'Onderwerp',
      lifeDomains: 'Deel van je leven',
      audiences: 'Groep',
      languages: 'Taal die ze er spreken',
      costs: 'Kosten',
      kinds: 'Soort',
      access: 'Hoe kom je binnen?',
      takePart: 'Wat wil je doen?',
      whereabouts: 'Zonder de deur uit te gaan',
      rungs: 'Hoeveel hulp?',
      organisations: 'Organisatie',
      facilities: 'Wat moet er zijn?',
    } satisfies Record<ChoiceKey, string>,
    near: 'Dicht bij',
    nearAnywhere: 'Maakt niet uit',
    nearPoint: 'de plek die je koos',
    radius: 'Hoe ver mag het zijn?',
    age: 'Leeftijd',
    ageHint: 'In jaren, bijvoorbeeld 9.',
    audienceHint: 'Wat voor iedereen is, zie je altijd.',
    box: 'Alleen dit stuk van de kaart',
    ageChosen: (age: number) => `${age} jaar`,
    nearChosen: (where: string, metres: string) => `Dicht bij ${where}, tot ${metres}`,
  },

  unavailable: {
    title: 'Zoeken lukt nu even niet',
    lead: 'Er is iets stuk. Dat ligt niet aan jou. Probeer het over een paar minuten nog eens.',
    again: 'Probeer het opnieuw',
  },

  missing: {
    title: 'Deze bladzijde is er niet',
    lead: 'Misschien is het gestopt, of klopt het adres niet. Zoek gerust verder.',
  },

  broken: {
    title: 'Hier ging iets mis',
    lead: 'Dat ligt niet aan jou. Probeer het nog eens, of ga terug naar het begin.',
    number: (id: string) => `Wil je het ons laten weten? Noem dan dit nummer: ${id}.`,
    back: 'Naar het begin',
  },

  listing: {
    brief: 'In het kort',
    what: 'Wat is het?',
    who: 'Voor wie?',
    when: 'Wanneer?',
    where: 'Waar?',
    cost: 'Wat kost het?',
    join: 'Hoe doe je mee?',
    firstVisit: 'De eerste keer',
    together: 'Liever niet alleen?',
    contact: 'Vragen? Neem contact op',
    organisers: 'Wie organiseert dit?',
    related: 'Kijk ook eens naar',
    themes: 'Meer over dit onderwerp',
    notice: 'Let op',
    everybody: 'Iedereen is welkom.',
    audiences: (names: string) => `Vooral voor: ${names}.`,
    ages: (ages: string) => `Leeftijd: ${ages}.`,
    languages: (names: string) => `Ze spreken er ${names}.`,
    areas: (names: string) => `Voor mensen uit ${names}.`,
    dates: 'De komende keren',
    noDates: 'Er staan nog geen dagen vast. Vraag het even na.',
    byAppointment: 'Op afspraak.',
    online: 'Online. Je doet mee vanaf je telefoon of computer.',
    onlineLink: 'Ga naar de plek online',
    atHome: 'Ze komen bij jou thuis, of ze bellen je op.',
    secret: 'Het adres houden we geheim',
    secretWhy: 'Zo blijft het een veilige plek. Neem contact op, dan hoor je waar het is.',
    secretTown: (town: string) => `Het is in ${town}.`,
    arriving: 'Zo kom je er',
    accessible: 'Kun je er goed in?',
    around: 'Wat is hier nog meer dichtbij?',
    passes: (names: string) => `Betalen of korting kan met: ${names}.`,
    referralBy: (who: string) => `De verwijzing krijg je van: ${who}.`,
    takeHelp: 'Je kunt hier ook helpen.',
    takeOffer: 'Je kunt hier ook zelf iets aanbieden.',
    togetherYes: 'Er kan iemand met je meegaan. Vraag ernaar.',
    person: (name: string) => `Vraag naar ${name}.`,
    phone: 'Bel',
    email: 'Mail',
    whatsapp: 'WhatsApp',
    website: 'Website',
    noContact: 'Er is geen nummer of mailadres bekend.',
    ended: 'Dit is gestopt.',
    endedMore: 'Je kunt er niet meer heen.',
    endedSearch: 'Zoek iets anders',
    paused: 'Dit is tijdelijk dicht.',
    pausedUntil: (date: string) => `Het gaat weer open na ${date}.`,
    idea: 'Dit is nog een idee. Doe je mee om het te beginnen?',
    trial: 'Dit is een proef.',
    trialUntil: (date: string) => `Dit is een proef, tot en met ${date}.`,
    photo: (credit: string) => `Foto: ${credit}`,
  },

  organisation: {
    listings: (name: string) => `Wat ${name} doet`,
    all: (total: number) => `Bekijk alle ${inDigits(total)}`,
    none: 'Op dit moment staat er niets op de kaart.',
    contact: 'Contact',
  },

  when: nlWhen,

  ages: {
    between: (from: number, until: number) => `${from} tot en met ${until} jaar`,
    from: (from: number) => `vanaf ${from} jaar`,
    until: (until: number) => `tot en met ${until} jaar`,
  },

  distance: {
    close: 'minder dan 100 meter',
    metres: (metres: number) => `ongeveer ${metres} meter`,
    kilometres: (kilometres: string) => `ongeveer ${kilometres} kilometer`,
    upTo: (metres: number) => (metres < 1_000 ? `${metres} meter` : `${inDigits(metres / 1_000)} kilometer`),
  },

  freshness: {
    ...nlFreshness,
    title: 'Klopt dit nog?',
    today: 'Vandaag nagekeken',
    yesterday: 'Gisteren nagekeken',
    days: (days: number) => `${days} dagen geleden nagekeken`,
    weeks: (weeks: number) => `${weeks} weken geleden nagekeken`,
    months: (months: number) => `${months} maanden geleden nagekeken`,
    long: 'Meer dan een jaar geleden nagekeken',
    never: 'Nog niet nagekeken door de organisatie',
    advice: 'Bel of mail even voor je gaat.',
    on: (date: string) => `De organisatie keek dit na op ${date}.`,
  },
}
