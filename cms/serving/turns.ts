/** One for the whole process: Next has a copy of this file in each of its bundles. */
const kept = globalThis as { socialeKaartTurns?: Map<string, Date> }
const turns = (kept.socialeKaartTurns ??= new Map<string, Date>())

/** A worker came to the end of a turn: it lives. */
export const noteTurn = (worker: string, now: Date): void => void turns.set(worker, now)

/** When each worker of this process last came to the end of a turn. */
export const lastTurns = (): ReadonlyMap<string, Date> => turns
