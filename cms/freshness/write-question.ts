import { type Letter, toLetter } from '../mail/to-letter.ts'
import { linkDays, type Stage } from './rules.ts'

type Parts = {
  name: string
  titles: string[]
  stage: Stage
  link: string
  stop: string
  from: string
}

/** More titles than this make no better letter; the page has them all. */
const mostTitles = 20

/** The mail that asks whether all of someone's listings still hold. */
export function writeQuestion({ name, titles, stage, link, stop, from }: Parts): Letter {
  const rest = titles.length - mostTitles
  return toLetter({
    subject: subjectOf(titles, stage),
    name,
    paragraphs: [
      `Op de ${from} staat aanbod van jullie. Klopt dit nog?`,
      ...titles.slice(0, mostTitles).map((title) => `• ${title}`),
      ...(rest > 0 ? [`En nog ${rest}.`] : []),
      'Open de link. Druk daar op ‘Klopt nog’, ‘Wijzig’ of ‘Bestaat niet meer’. Je hoeft niet in te loggen.',
      ...(stage === 'reminded-again' ? [lastWarning] : []),
    ],
    button: { label: 'Kijk of het klopt', url: link },
    small: [
      `De link is voor jou alleen en werkt ${linkDays} dagen. Stuur deze mail aan niemand door.`,
      `Wil je deze mails niet meer? Ga naar ${stop} Dan belt de redactie als er iets te vragen is.`,
    ],
    from,
  })
}

const lastWarning =
  'We vroegen het al twee keer. Horen we niets? Dan zien bezoekers over twee weken dat dit lang niet is nagekeken.'

function subjectOf(titles: string[], stage: Stage): string {
  const what =
    titles.length === 1 ? `Klopt ‘${titles[0]}’ nog?` : `Klopt jullie aanbod nog? (${titles.length})`
  if (stage === 'reminded') return `Herinnering: ${what}`
  return stage === 'reminded-again' ? `Laatste herinnering: ${what}` : what
}
