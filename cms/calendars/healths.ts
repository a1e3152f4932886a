import { words } from '../in-words.ts'

/** How it is with a calendar: `asking` waits for a person to say that so much less is right. */
export const healths = ['new', 'fine', 'failing', 'broken', 'asking'] as const
export type Health = (typeof healths)[number]

export const healthWords: Record<Health, ReturnType<typeof words>> = {
  new: words('Nog niet gelezen', 'Not read yet'),
  fine: words('Werkt', 'Works'),
  failing: words('Even niet te lezen', 'Cannot be read just now'),
  broken: words('Werkt niet meer', 'Broken'),
  asking: words('Wacht op jouw antwoord', 'Waits for your answer'),
}
