import type { VersionState } from '../../history/read-history.ts'

/** How a version stands, in the list. */
export const stateWords: Record<VersionState, string> = {
  live: 'Dit zien bewoners nu',
  shown: 'Stond op de kaart',
  waiting: 'Wacht op de redactie',
  draft: 'Concept',
}

/** What is said on top after something was done there. */
export const doneWords: Record<string, string> = {
  restored: 'Teruggezet als concept. Bewoners merken nog niets: bekijk het en druk dan op Publiceren.',
  'may-not': 'Dit kan niet. Misschien ben je uitgelogd, of hoort dit niet (meer) bij jouw organisatie.',
  'in-bin': 'Dit ligt in de prullenbak. Haal het er eerst uit.',
  'back-live': 'Uit de prullenbak gehaald. Bewoners zien het weer.',
  'back-waiting': 'Uit de prullenbak gehaald. De redactie kijkt eerst mee; daarna zien bewoners het weer.',
  'back-draft': 'Uit de prullenbak gehaald, als concept. Bewoners zien het pas als je het publiceert.',
  impossible:
    'Zo kan het niet terug op de kaart: er ontbreekt iets. Haal het terug als concept en vul het aan.',
}
