import { cutText, firstSentence } from './cut-text.ts'
import type { DraftFields } from './draft.ts'
import { tidyLink } from './find-contact.ts'
import type { RowReader } from './row-reader.ts'

const oneLine = (text: string) =>
  text
    .replace(/\s*\n\s*/g, ', ')
    .replace(/,\s*,/g, ',')
    .replace(/\s+/g, ' ')
    .trim()

/** "Meer info:" with a link behind it says nothing more once the link is the website. */
const withoutMoreInfo = (text: string, website: string | undefined) => {
  const tail = /(?:voor\s)?meer info(?:rmatie)?:?\s{0,5}((?:https?:\/\/|www\.)\S+)\s*$/i.exec(text)
  return tail && tidyLink(tail[1]!) === website ? text.slice(0, tail.index).trim() : text
}

/** A title of several lines is a title and what belongs to it, most often the organisation. */
export const titleLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Title, summary and description, no longer than the house takes; what is cut off goes whole to the editor. */
export function readTexts(
  row: RowReader,
  website: string | undefined,
): Pick<DraftFields, 'title' | 'summary' | 'description'> {
  const title = titleLines(row.text('title')).join(' ')
  if (!title) row.refuse('title', 'Deze rij heeft geen titel. Zonder titel kan er geen aanbod van komen.')
  const said = row
    .text('description')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
  const description = withoutMoreInfo(said, website)
  const summary = oneLine(row.text('summary')) || cutText(firstSentence(description), 300)
  if (!summary)
    row.warn('summary', 'Er is geen korte omschrijving. Schrijf die nog voordat je het aanbod toont.')
  return {
    ...(title && { title: fit(row, 'title', title, 120) }),
    ...(summary && { summary: fit(row, 'summary', summary, 300) }),
    ...(description && { description: fit(row, 'description', description, 5000) }),
  }
}

const names = {
  title: 'titel',
  summary: 'korte omschrijving',
  description: 'omschrijving',
  joining: 'tekst over aanmelden',
}

/** A text that is cut to what fits; the whole of it stays in the note. */
export function fit(row: RowReader, target: keyof typeof names, text: string, most: number): string {
  if (text.length <= most) return text
  row.warn(
    target,
    `De ${names[target]} is langer dan ${most} tekens. We hebben hem ingekort; de hele tekst staat in de notitie.`,
  )
  row.keep(`Hele ${names[target]}`, text)
  return cutText(text, most)
}
