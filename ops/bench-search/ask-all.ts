import type { Asked, AskedSet } from './asked-set.ts'
import type { Engine } from './engine.ts'
import { hasGoodIn, ndcg, recall } from './metrics.ts'

export type Score = { ndcg: number; recall: number; first: number }
/** One question, what an engine found for it, and how good that is. */
export type Answer = { asked: Asked; found: string[]; score: Score }

/** Fills an engine with a set and asks it everything, one after the other. */
export async function askAll(engine: Engine, { set, asked }: AskedSet): Promise<Answer[]> {
  await engine.index(set)
  const answers: Answer[] = []
  for (const one of asked) {
    const found = await engine.search(one.q)
    answers.push({ asked: one, found, score: toScore(one, found) })
  }
  return answers
}

const toScore = ({ grades }: Asked, found: string[]): Score => ({
  ndcg: ndcg(grades, found, 10),
  recall: recall(grades, found, 20),
  first: hasGoodIn(grades, found, 3) ? 1 : 0,
})

/** The mean of some answers. */
export function meanOf(answers: Answer[]): Score {
  const mean = (key: keyof Score) => answers.reduce((sum, { score }) => sum + score[key], 0) / answers.length
  return { ndcg: mean('ndcg'), recall: mean('recall'), first: mean('first') }
}
