import { setTimeout as sleep } from 'node:timers/promises'
import type { Child } from './child-process.ts'
import type { Running } from './running.ts'

type Options<T> = {
  name: string
  start: () => Promise<T>
  /** The first time it must also answer. */
  untilReady?: (child: T) => Promise<void>
  running: Running
  say: (line: string) => void
  /** Called when it died too often to go on. */
  giveUp: (line: string) => void
  pause?: (ms: number) => Promise<unknown>
}

const mostDeaths = 5
const window = 60_000
const firstWait = 500

/** Starts a service, and starts it again when it dies: sooner at first, then with longer waits, and not for ever. */
export async function keepRunning<T extends Pick<Child, 'exited'>>(o: Options<T>): Promise<T> {
  const child = await o.start()
  await o.untilReady?.(child)
  void watch(o, child)
  return child
}

async function watch<T extends Pick<Child, 'exited'>>(o: Options<T>, first: T) {
  let deaths: number[] = []
  for (let exited = first.exited; ;) {
    const word = await exited
    if (o.running.isStopping) return
    deaths = [...deaths.filter((at) => at > Date.now() - window), Date.now()]
    if (deaths.length > mostDeaths) return o.giveUp(`${o.name} stopte ${mostDeaths} keer binnen een minuut.`)
    const wait = firstWait * 2 ** (deaths.length - 1)
    o.say(
      `! ${o.name} is gestopt (${word}). Opnieuw starten over ${String(wait / 1000).replace('.', ',')} s.`,
    )
    await (o.pause ?? sleep)(wait)
    if (o.running.isStopping) return
    exited = startAgain(o)
  }
}

async function startAgain<T extends Pick<Child, 'exited'>>(o: Options<T>): Promise<string> {
  const child = await o.start().catch(reasonOf)
  if (typeof child === 'string') return child
  o.say(`✓ ${o.name} draait weer.`)
  return child.exited
}

const reasonOf = (err: unknown) => (err instanceof Error ? err.message.split('\n')[0]! : String(err))
