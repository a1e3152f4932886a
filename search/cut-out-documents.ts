const opening = Buffer.from('"hits":[')
const closing = Buffer.from('],"query":')
const first = Buffer.from('{"document":')
const between = Buffer.from('},{"document":')

/**
 * Takes the documents of the first results out of an answer of Meilisearch. Between `"hits":[` and `],"query":` stands
 * `{"document":{…}},{"document":{…}}`. Within a text every quote is escaped and no document has a `hits`, `query` or
 * `document` of its own, so these words are nowhere else. Bytes stay bytes: turning them into letters and back takes
 * longer than finding where to cut.
 *
 * @returns the bytes of each document, and the answer without them
 */
export function cutOutDocuments(answer: Buffer): { documents: Buffer[]; rest: string } {
  const from = answer.indexOf(opening) + opening.length
  const to = answer.indexOf(closing, from)
  if (from < opening.length || to === -1)
    throw new Error('Meilisearch writes its answers in another way than before')
  const rest = answer.toString('utf8', 0, from) + answer.toString('utf8', to)
  return { documents: documentsIn(answer, from, to), rest }
}

/** The bytes of each document. */
function documentsIn(answer: Buffer, from: number, to: number): Buffer[] {
  const pieces: Buffer[] = []
  let begin = from + first.length
  while (begin < to) {
    const next = answer.indexOf(between, begin)
    const isLast = next === -1 || next >= to
    const end = isLast ? to - 1 : next
    pieces.push(answer.subarray(begin, end))
    begin = isLast ? to : next + between.length
  }
  return pieces
}

const beginning = Buffer.from('{"id":"')
/** A document begins with its id, as we wrote it. */
export function idOf(document: Buffer): string {
  if (document.indexOf(beginning) !== 0) return (JSON.parse(document.toString()) as { id: string }).id
  return document.toString('latin1', beginning.length, document.indexOf('"', beginning.length))
}

const bracket = [Buffer.from('['), Buffer.from(']')] as const
const comma = Buffer.from(',')
export const toArray = (documents: Buffer[]): Buffer =>
  Buffer.concat([bracket[0], ...documents.flatMap((one, i) => (i === 0 ? [one] : [comma, one])), bracket[1]])
