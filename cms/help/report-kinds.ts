import { words } from '../in-words.ts'

/** What can be wrong with something on the map; `addition` is something that is not on it yet. */
export const wrongKinds = ['time', 'place', 'stopped', 'contact', 'unsafe', 'other'] as const
export type WrongKind = (typeof wrongKinds)[number]
/** `proposal` comes from an editor: a ready-made edit of what is an organisation's. */
export const reportKinds = [...wrongKinds, 'addition', 'proposal'] as const
export type ReportKind = (typeof reportKinds)[number]

export const reportKindWords: Record<ReportKind, ReturnType<typeof words>> = {
  time: words('De tijd klopt niet', 'The time is wrong'),
  place: words('De plek klopt niet', 'The place is wrong'),
  stopped: words('Het is gestopt', 'It has stopped'),
  contact: words('Nummer of mailadres klopt niet', 'Phone or mail is wrong'),
  unsafe: words('Hier is iets niet veilig', 'Something is not safe'),
  other: words('Iets anders', 'Something else'),
  addition: words('Nieuw idee van een bewoner', 'New idea of a resident'),
  proposal: words('Voorstel van de redactie', 'Proposal of the editors'),
}

export const reportStates = ['open', 'accepted', 'correct', 'refused'] as const
export type ReportState = (typeof reportStates)[number]

export const reportStateWords: Record<ReportState, ReturnType<typeof words>> = {
  open: words('Wacht op antwoord', 'Open'),
  accepted: words('Overgenomen', 'Accepted'),
  correct: words('Het klopte al', 'Was right already'),
  refused: words('Niet voor ons', 'Not for us'),
}
