import { expect, test } from 'vitest'
import type { Answer } from './ask-all.ts'
import { toReport, toWorst } from './report.ts'
import { toJson } from './to-json.ts'

const answer = (q: string, half: 'tuning' | 'held-out', ndcg: number): Answer => ({
  asked: { q, kind: 'word', half, grades: { koor: 3 } },
  found: ['band'],
  score: { ndcg, recall: 0.5, first: 1 },
})
const all = [
  { engine: 'ons', answers: [answer('zingen', 'tuning', 0.25), answer('geheim', 'held-out', 0)] },
  { engine: 'hun', answers: [answer('zingen', 'tuning', 0.75), answer('geheim', 'held-out', 1)] },
]

test('all engines stand side by side, each half by itself', () => {
  const report = toReport('Eindhoven', all)
  expect(report).toMatch(/afstellen|af te stellen: 1 vragen[^]*nDCG@10 +0,250 +0,750/)
  expect(report).toMatch(/apart gehouden deel: 1 vragen[^]*nDCG@10 +0,000 +1,000/)
})

test('a question that is held out is never shown', () => {
  const shown = [
    toReport('Eindhoven', all),
    toWorst(all[0]!, 9),
    JSON.stringify(toJson([{ name: 'x', all }])),
  ]
  expect(shown.join('\n')).not.toContain('geheim')
  expect(toWorst(all[0]!, 9)).toContain('zingen')
})
