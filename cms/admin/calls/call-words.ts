import type { Happened } from '../../freshness/note-event.ts'
import type { Why } from '../../freshness/watched.ts'
import { type Words, words } from '../../in-words.ts'

/** Why somebody was asked. */
export const whyWords: Record<Why, Words> = {
  rhythm: words('Het was weer tijd om te vragen', 'It was time to ask again'),
  season: words('Het seizoen begint', 'The season begins'),
  never: words('Nog nooit bevestigd', 'Never confirmed'),
  'pause-over': words('De pauze is voorbij', 'The pause is over'),
  'trial-over': words('De proef is voorbij', 'The trial is over'),
  complaint: words('Iemand zei dat het niet klopt', 'Someone said that it is wrong'),
  'dead-link': words('De website werkt niet', 'The website does not work'),
  feed: words('De agenda veranderde', 'The calendar changed'),
}

/** What was tried and said. */
export const happenedWords: Record<Happened, Words> = {
  asked: words('Gevraagd per mail', 'Asked by mail'),
  reminded: words('Herinnerd per mail', 'Reminded by mail'),
  'reminded-again': words('Nog eens herinnerd per mail', 'Reminded again by mail'),
  labelled: words('Bewoners zien: al lang niet bevestigd', 'Residents see a label'),
  lowered: words('Staat lager in de resultaten', 'Stands lower in results'),
  'to-call': words('Op de bellijst gezet', 'Put on the call list'),
  unreachable: words('Niemand te mailen', 'Nobody can be mailed'),
  'asked-again': words('Er kwam een melding', 'Something was reported'),
  confirmed: words('Bevestigd', 'Confirmed'),
  ended: words('Gestopt', 'Ended'),
  undone: words('Teruggezet', 'Taken back'),
  'called-right': words('Gebeld: klopt nog', 'Called: still right'),
  'called-wrong': words('Gebeld: klopt niet', 'Called: wrong'),
  'called-nobody': words('Gebeld: niet bereikt', 'Called: no answer'),
}

const shown = { dateStyle: 'medium', timeZone: 'Europe/Amsterdam' } as const

/** The words of the screen, in each language of the admin. */
export const screenWords = {
  nl: {
    title: 'Bellijst',
    intro:
      'Deze organisaties antwoorden niet op onze mails, of zijn niet te mailen. Bel even. Niets verdwijnt vanzelf: verbergen doe je zelf.',
    empty: 'Er is nu niemand te bellen.',
    editorsOnly: 'Deze lijst is voor de redactie.',
    since: (date: Date) => `Open sinds ${date.toLocaleDateString('nl-NL', shown)}`,
    day: (date: Date) => date.toLocaleDateString('nl-NL', shown),
    shown: (from: number, until: number, all: number) => `${from} tot en met ${until} van ${all}.`,
    previous: 'Vorige bladzijde',
    next: 'Volgende bladzijde',
    noPhone: 'We hebben geen telefoonnummer.',
    tried: 'Wat is er geprobeerd?',
    open: 'Wijzig of verberg',
    right: 'Gebeld: klopt nog',
    wrong: 'Gebeld: klopt niet',
    nobody: 'Niet bereikt',
  },
  en: {
    title: 'Call list',
    intro:
      'These organisations do not answer our mails, or cannot be mailed. Please call. Nothing disappears by itself.',
    empty: 'There is nobody to call now.',
    editorsOnly: 'This list is for editors.',
    since: (date: Date) => `Open since ${date.toLocaleDateString('en-GB', shown)}`,
    day: (date: Date) => date.toLocaleDateString('en-GB', shown),
    shown: (from: number, until: number, all: number) => `${from} to ${until} of ${all}.`,
    previous: 'Previous page',
    next: 'Next page',
    noPhone: 'We have no phone number.',
    tried: 'What was tried?',
    open: 'Change or hide',
    right: 'Called: still right',
    wrong: 'Called: wrong',
    nobody: 'No answer',
  },
}
