import type { Half } from '#seed/questions/questions.ts'
import type { SearchSet } from './engine.ts'
import type { Grades } from './metrics.ts'

/** A question and its answers. Of the held-out half only figures are ever shown. */
export type Asked = { q: string; kind: string; half: Half; grades: Grades }

export type AskedSet = { set: SearchSet; asked: Asked[] }
