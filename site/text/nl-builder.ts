import { inDigits } from './in-digits.ts'

const ratio = (contrast: number) => contrast.toFixed(1).replace('.', ',')

/** What somebody reads who makes a widget for their own site. */
export const nlBuilder = {
  title: 'Maak je eigen blok',
  lead: 'Kies wat je laat zien en hoe het eruitziet. Daarna neem je de code over. Het is gratis en zonder account.',
  about: 'Uitleg voor wie een site maakt',
  show: 'Laat zien',
  shows: (total: number) =>
    total === 0
      ? 'Je blok is nu leeg. Kies iets minder streng.'
      : `Je blok laat nu ${total === 1 ? '1 ding' : `${inDigits(total)} dingen`} zien.`,
  showsDays: 'Je blok laat zeven dagen zien, te beginnen met vandaag.',
  searchesIn: (total: number) =>
    total === 0
      ? 'Je zoekvak vindt nu niets. Kies iets minder streng.'
      : `Je zoekvak zoekt in ${inDigits(total)} dingen.`,
  unknown: 'We weten nu even niet hoeveel je blok laat zien.',

  what: 'Wat laat je zien?',
  form: 'Soort blok',
  forms: {
    kaart: 'Kaart met lijst',
    lijst: 'Lijst zonder kaart',
    agenda: 'Agenda',
    zoekvak: 'Alleen een zoekvak',
  },
  text: 'Alleen wat hierover gaat (mag leeg)',
  where: 'Waar?',
  districts: 'Wijken',
  neighbourhoods: 'Kies buurten',
  otherNeighbourhoods: 'Andere buurten',
  subject: 'Waarover?',
  themes: 'Onderwerpen',
  narrower: 'Kies preciezer',
  who: 'Voor wie?',
  audiences: 'Groepen',
  from: 'Van wie?',
  organisations: 'Organisaties',
  findOrganisation: 'Zoek een organisatie',
  pick: 'Zelf uitkiezen',
  picked: 'Dit koos je zelf',
  pickHint: 'Kies je hier iets? Dan laat je blok alleen dat zien, als lijst.',
  findListing: 'Plak adressen van deze site, of zoek',
  none: 'Niets gevonden met deze woorden.',
  unknownListing: 'Dit staat niet op de sociale kaart.',

  look: 'Hoe ziet het eruit?',
  colour: 'Kleur van knoppen en links',
  ground: 'Kleur van de achtergrond',
  colourHint: 'Zes cijfers en letters, zoals 0d5f50. Laat leeg voor onze kleur.',
  pickColour: (what: string) => `Kies: ${what}`,
  colourKept: (contrast: number) => `Deze kleur is goed te lezen (${ratio(contrast)} op 1).`,
  colourMoved: (asked: number, becomes: string, contrast: number) =>
    `Deze kleur is niet goed te lezen (${ratio(asked)} op 1). We maken er ${becomes} van (${ratio(contrast)} op 1).`,
  groundKept: (contrast: number) => `Onze letters zijn hierop goed te lezen (${ratio(contrast)} op 1).`,
  groundMoved: (becomes: string, contrast: number) =>
    `Op deze kleur zijn niet al onze letters goed te lezen. We maken er ${becomes} van (${ratio(contrast)} op 1).`,
  scheme: 'Licht of donker',
  schemes: { vanzelf: 'Zoals het scherm van de lezer', licht: 'Altijd licht', donker: 'Altijd donker' },
  corners: 'Hoeken',
  cornerKinds: { rond: 'Rond', zacht: 'Een beetje rond', recht: 'Recht' },
  font: 'Letters',
  ourFont: 'Onze letters',
  hostFont: 'De letters van jouw site (alleen bij de code met script)',
  keepFont: (names: string) => `Deze letters: ${names}`,
  parts: 'Wat staat erbij?',
  noHeading: 'Laat de titel weg',
  noField: 'Laat het zoekvak weg',
  language: 'Taal van onze woorden',
  languages: { nl: 'Nederlands' },

  opens: 'Waar gaat het open?',
  opensWhat: 'Als iemand iets kiest',
  opensKinds: {
    hier: 'In het blok zelf',
    pagina: 'Op onze site, in een nieuw venster',
    eigen: 'Op een pagina van jouw site',
  },
  template: 'Adres van jouw pagina',
  templateHint: 'Zet {aanbod} op de plek van de naam, zoals https://jouw-site.nl/agenda/{aanbod}.',
  templateMissing: 'Vul nog het adres van jouw pagina in.',

  preview: 'Zo ziet het eruit',
  previewName: 'Voorbeeld van je blok',
  width: 'Hoe breed?',
  widths: { pagina: 'Een hele pagina', telefoon: 'Een telefoon', kolom: 'Een smalle kolom' },
  alone: 'Open het voorbeeld los',

  codes: 'Neem de code over',
  codesIntro: 'Eén van deze drie is genoeg.',
  code: {
    element: 'Code met script: het blok wordt vanzelf zo hoog als de lijst',
    frame: 'Code zonder script: werkt overal',
    link: 'Alleen een link: plak hem op een eigen regel (oEmbed)',
  },
  copy: 'Kopieer',
  copyWhat: (what: string) => `Kopieer: ${what}`,
  copied: 'Gekopieerd. Plak het nu op je eigen site.',
  notCopied: 'Kopiëren lukt niet. De code is wel gekozen: druk op Ctrl en C.',
  save: 'Later nog iets veranderen?',
  saveText:
    'Heb je een account? Bewaar dan het adres van deze pagina in het beheer, bij Blokken. Dan verander je later alles zonder je eigen site aan te raken.',
  words: 'Het adres van deze keuzes',
}
