import fc from 'fast-check'
import type { Candidate } from '../ladder/candidate.ts'
import { accessKinds, rungs } from '../vocabulary.ts'

const told = {
  rung: fc.nat(rungs.length - 1),
  access: fc.constantFrom(...accessKinds),
  providers: fc.uniqueArray(fc.constantFrom('buurthuis', 'bibliotheek', 'sportclub'), { maxLength: 2 }),
  metres: fc.option(fc.nat(3_000)),
  isFarFetched: fc.boolean(),
}

/** What a town might answer to a need: a few providers do nearly everything, so that variation has work to do. */
export const anyCandidates: fc.Arbitrary<Candidate[]> = fc
  .array(fc.record(told), { maxLength: 60 })
  .map((list) => list.map((one, i) => ({ id: String(i), ...one })))
