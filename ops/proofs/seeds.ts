import { inFull } from './proof.ts'

const fixed = 20_261_122
const chance = Number(process.env.SEED) || Math.floor(Math.random() * 2 ** 31)

/** Two seeds: always the same one, so that a fault stays found, and one of chance, to be had again with SEED=…. */
export const seeds = [fixed, chance] as const

/** For what a proof says: with which chance it was done. */
export const seedWords = `SEED=${chance}`

/** How many inputs each endpoint gets, over both seeds together. */
export const runs = inFull ? 240 : 40
