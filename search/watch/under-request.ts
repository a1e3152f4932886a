import { AsyncLocalStorage } from 'node:async_hooks'

/** One for the whole process: Next has a copy of this file in each of its bundles. */
const kept = globalThis as { socialeKaartRequest?: AsyncLocalStorage<string> }
const storage = (kept.socialeKaartRequest ??= new AsyncLocalStorage<string>())

/** All that `work` does, also later, is done for this request. */
export const underRequest = <T>(requestId: string, work: () => T): T => storage.run(requestId, work)

/** What follows in this turn, and what comes of it, is done for this request: for where there is no function to go around. */
export const enterRequest = (requestId: string): void => storage.enterWith(requestId)

/** For which request this is done; undefined for what happens behind the scenes. */
export const currentRequest = (): string | undefined => storage.getStore()
