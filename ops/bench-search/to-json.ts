import { type Answer, meanOf } from './ask-all.ts'
import type { Asked } from './report.ts'

/** Every figure by set, half and engine; each question by itself only of the half that is not held out. */
export const toJson = (results: { name: string; all: Asked[] }[]) =>
  results.map(({ name, all }) => ({
    set: name,
    engines: all.map(({ engine, answers }) => ({
      engine,
      tuning: toFigures(answers.filter(({ asked }) => asked.half === 'tuning')),
      heldOut: toFigures(answers.filter(({ asked }) => asked.half === 'held-out')),
      questions: answers.filter(({ asked }) => asked.half === 'tuning').map(toRow),
    })),
  }))

function toFigures(answers: Answer[]) {
  if (answers.length === 0) return null
  const kinds = Map.groupBy(answers, ({ asked }) => asked.kind)
  return {
    questions: answers.length,
    ...meanOf(answers),
    kinds: Object.fromEntries([...kinds].map(([kind, own]) => [kind, meanOf(own)])),
  }
}

const toRow = ({ asked: { q, kind }, found, score }: Answer) => ({ q, kind, ...score, found })
