import type { PayloadRequest } from 'payload'
import { standings } from '#search/vocabulary.ts'
import { closeRound } from './carry-out.ts'
import { factsOfAll } from './facts-of.ts'
import { noteEvent } from './note-event.ts'
import { noteAnswer, type OpenLink, type Question } from './read-link.ts'
import { writeConfirmed } from './write-confirmed.ts'
import { writeStanding } from './write-standing.ts'

export const answers = ['right', 'gone', 'gone-surely', 'undo', 'edit'] as const
export type Answer = (typeof answers)[number]

export type Said = {
  answer: Answer
  /** Id of a listing, or `all` that are not answered yet. */
  about: string
  /** What the page showed, as one word. */
  seen: string
}

/** What an answer led to. `changed`: it says something else than was shown, so it is asked anew. */
export type Led = 'done' | 'changed' | 'nothing' | 'are-you-sure' | 'edit'

/** Which questions an answer is about. None when it was given before, or was never asked by this link. */
export function meant({ questions }: OpenLink, { answer, about }: Said): Question[] {
  const open = questions.filter((one) => (answer === 'undo' ? one.canUndo : one.answer === null))
  if (about === 'all') return answer === 'right' ? open : []
  return open.filter(({ document }) => document.id === about)
}

/** Does what someone said, in the transaction of `req`; `link` must be held in it. */
export async function takeAnswer(req: PayloadRequest, link: OpenLink, said: Said, now: Date): Promise<Led> {
  const questions = meant(link, said)
  if (questions.length === 0) return 'nothing'
  if (said.answer === 'edit') return 'edit'
  const documents = questions.map(({ document }) => document)
  if (questions.some(({ isChanged }) => isChanged)) return 'changed'
  if (said.seen !== factsOfAll(documents)) return 'changed'
  if (said.answer === 'gone') return 'are-you-sure'
  for (const { id } of documents) await take[said.answer](req, link, id, now)
  return 'done'
}

type Take = (req: PayloadRequest, link: OpenLink, listing: string, now: Date) => Promise<void>

const take: Record<'right' | 'gone-surely' | 'undo', Take> = {
  right: async (req, link, listing, now) => {
    await noteAnswer(req, link, listing, { answer: 'right' }, now)
    await writeConfirmed(req, listing, { by: link.person }, now)
  },
  'gone-surely': async (req, link, listing, now) => {
    const before = await writeStanding(req, listing, 'ended', now)
    await noteAnswer(req, link, listing, { answer: 'ended', before }, now)
    await closeRound(req, listing)
    await noteEvent(req, listing, { what: 'ended', person: link.person }, now)
  },
  undo: async (req, link, listing, now) => {
    const before = await noteAnswer(req, link, listing, { answer: null }, now)
    const standing = standings.find((one) => one === before && one !== 'ended') ?? 'open'
    await writeStanding(req, listing, standing, now)
    await noteEvent(req, listing, { what: 'undone', person: link.person }, now)
  },
}
