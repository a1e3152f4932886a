/** There is more to do than the site can; ask again in a few seconds. */
export class TooBusy extends Error {
  constructor() {
    super('Er wordt nu meer gevraagd dan kan.')
    this.name = 'TooBusy'
  }
}

/** Somebody who asks for something that has to be made. */
export type Asker = {
  /** The network they ask from; those who wait are served network by network. */
  network: string
  /** Whether they left: then nothing need be made any more. */
  isGone: () => boolean
}

/** Makes something when it is this asker's turn. @throws TooBusy when that is not soon. */
export type Turns = <Result>(asker: Asker, make: () => Promise<Result>) => Promise<Result>

export type TurnLimits = {
  /** So many are made at the same time while the processor is fully used: more would only keep each other waiting. */
  atOnce: number
  /** So many while it is not, for then they wait for something else. */
  atMost: number
  mostWaiting: number
  patienceMs: number
}

type Waiter = Asker & { go: () => void; refuse: () => void }

/**
 * A bounded number in work, a bounded number who wait, each of them for a bounded time: what comes on top of that is
 * refused at once, so that whoever is let in is served quickly, however many ask. At most one is let in at each turn of the
 * loop, after all that came in was looked at: what was kept goes first, and for who left meanwhile nothing is made.
 *
 * @param isBusy whether the processor is fully used
 */
export function openTurns(
  { atOnce, atMost, mostWaiting, patienceMs }: TurnLimits,
  isBusy: () => boolean,
): Turns {
  const line = openLine(mostWaiting)
  let working = 0
  let isComing = false
  const hasRoom = () => working < atOnce || (working < atMost && !isBusy())

  const letOneIn = () => {
    isComing = false
    if (!hasRoom()) return
    const next = line.next()
    if (!next) return
    if (next.isGone()) next.refuse()
    else (working++, next.go())
    comeBack()
  }
  const comeBack = () => {
    if (isComing || line.isEmpty()) return
    isComing = true
    setImmediate(letOneIn)
  }
  const waitForTurn = (asker: Asker) =>
    new Promise<void>((resolve, reject) => {
      const refuse = () => (clearTimeout(timer), reject(new TooBusy()))
      const waiter = { ...asker, go: () => (clearTimeout(timer), resolve()), refuse }
      const timer = setTimeout(() => (line.leave(waiter), refuse()), patienceMs)
      line.join(waiter)
      comeBack()
    })
  return async (asker, make) => {
    await waitForTurn(asker)
    try {
      return await make()
    } finally {
      working--
      comeBack()
    }
  }
}

/** Who waits, by network: these take turns, so that no single one can fill the line for all. */
function openLine(most: number) {
  // In the order in which the networks are served.
  const networks = new Map<string, Waiter[]>()
  let length = 0
  const take = (network: string, at: number): Waiter => {
    const waiters = networks.get(network)!
    const [waiter] = waiters.splice(at, 1)
    if (waiters.length === 0) networks.delete(network)
    length--
    return waiter!
  }
  /** Of the network that has most, the one who came last. */
  const pushOut = () => {
    const [network, waiters] = [...networks].reduce((most, one) =>
      one[1].length > most[1].length ? one : most,
    )
    take(network, waiters.length - 1).refuse()
  }
  return {
    isEmpty: () => length === 0,
    join: (waiter: Waiter) => {
      networks.set(waiter.network, [...(networks.get(waiter.network) ?? []), waiter])
      if (++length > most) pushOut()
    },
    leave: (waiter: Waiter) => {
      const at = networks.get(waiter.network)?.indexOf(waiter) ?? -1
      if (at >= 0) take(waiter.network, at)
    },
    next: (): Waiter | undefined => {
      const [first] = networks
      if (!first) return undefined
      const waiter = take(first[0], 0)
      // Its others come after those of everyone else.
      if (networks.delete(first[0])) networks.set(first[0], first[1])
      return waiter
    },
  }
}
