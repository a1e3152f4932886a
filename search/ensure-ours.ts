/** Somebody answered who is not Meilisearch: another server on its address, or a proxy with a page of its own. */
export class NotMeilisearch extends Error {
  constructor(what: string) {
    super(`This is no answer of Meilisearch: ${what}`)
    this.name = 'NotMeilisearch'
  }
}

const beginning = Buffer.from('{"results":[')

/** @throws NotMeilisearch unless these are answers to questions. Looks at the beginning only: an answer may be large. */
export function ensureAnswers(bytes: Buffer): void {
  if (bytes.compare(beginning, 0, beginning.length, 0, Math.min(beginning.length, bytes.length)) !== 0)
    throw new NotMeilisearch('no results')
}

/** @throws NotMeilisearch unless this has what we read of an answer on this path. */
export function ensureOurs(path: string, answer: unknown): void {
  const { results, updatedAt, createdAt } = (answer ?? {}) as Record<string, unknown>
  if (/\/documents(\/fetch)?$/.test(path) && !Array.isArray(results) && !isTask(answer))
    throw new NotMeilisearch('no documents')
  if (/^\/indexes\/[^/]+$/.test(path) && !isTask(answer) && (!isMoment(updatedAt) || !isMoment(createdAt)))
    throw new NotMeilisearch('no index')
}

const isTask = (answer: unknown) => typeof (answer as { taskUid?: unknown } | null)?.taskUid === 'number'
const isMoment = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value))
