import { AsyncLocalStorage } from 'node:async_hooks'

/** Lets work begin when there is room for it. */
export type Admit = <Result>(work: () => Promise<Result>) => Promise<Result>

const admission = new AsyncLocalStorage<Admit>()

/** Whatever has to be asked of the index for `answer` waits until `admit` lets it; what was kept already does not. */
export const admitting = <Result>(admit: Admit, answer: () => Promise<Result>): Promise<Result> =>
  admission.run(admit, answer)

/** Begins when whoever this is done for is let in; at once when nobody watches the door. */
export const whenAdmitted: Admit = (work) => {
  const admit = admission.getStore()
  return admit ? admit(work) : work()
}
