/** The press has as much to do as it can. Who comes later is asked to try again. */
export class PressBusy extends Error {
  constructor() {
    super('Er worden al te veel kranten gemaakt.')
    this.name = 'PressBusy'
  }
}

/** Making a paper takes long, for a page. So a few at once, a few who wait, and nobody makes the same one twice. */
export type Press = <Result>(key: string, make: () => Promise<Result>) => Promise<Result>

/**
 * Opens a press.
 *
 * @param atOnce how many are made at the same time
 * @param mostWaiting how many others may wait; the next one is refused with `PressBusy`
 */
export function openPress(atOnce: number, mostWaiting: number): Press {
  const underway = new Map<string, Promise<unknown>>()
  const waiting: (() => void)[] = []
  let running = 0

  const takeTurn = async () => {
    if (running < atOnce) return void running++
    if (waiting.length >= mostWaiting) throw new PressBusy()
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
  // The place goes to the next one without being free in between.
  const passOn = () => {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
  const run = async <Result>(make: () => Promise<Result>) => {
    await takeTurn()
    try {
      return await make()
    } finally {
      passOn()
    }
  }
  return <Result>(key: string, make: () => Promise<Result>) => {
    const same = underway.get(key) as Promise<Result> | undefined
    if (same) return same
    const made = run(make).finally(() => underway.delete(key))
    underway.set(key, made)
    return made
  }
}
