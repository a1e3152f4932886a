import { createServer, connect, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** What the line does. `hang`: it takes calls and everything that is said, and nothing ever comes back. */
export type LineMood = 'pass' | 'refuse' | 'hang' | { slowMs: number }

export type FickleLine = Awaited<ReturnType<typeof openFickleLine>>

/** A line to a server on this machine that can be cut, slowed down, silenced, or laid to another server. */
export async function openFickleLine(port: number) {
  const state = { mood: 'pass' as LineMood, port }
  const ends = new Set<Socket>()
  const server = createServer((near) => {
    ends.add(near)
    near.on('error', () => {}).on('close', () => ends.delete(near))
    if (state.mood === 'refuse') return void near.resetAndDestroy()
    const far = connect(state.port, '127.0.0.1')
    ends.add(far)
    far
      .on('error', () => near.destroy())
      .on('close', () => {
        ends.delete(far)
        if (state.mood !== 'hang') near.destroy()
      })
    near.on('close', () => far.destroy())
    near.on('data', (said) => state.mood !== 'hang' && far.write(said))
    far.on('data', (said) => pass(near, said))
  })
  const pass = (near: Socket, said: Buffer) => {
    if (state.mood === 'hang') return
    if (typeof state.mood === 'object')
      setTimeout(() => near.destroyed || near.write(said), state.mood.slowMs)
    else near.write(said)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const cut = () => {
    for (const end of ends) end.resetAndDestroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    /** Those who are on the line notice `refuse` at once, the others only when they ask something. */
    become: (mood: LineMood) => {
      state.mood = mood
      if (mood === 'refuse') cut()
    },
    /** From now on it leads to another server; who was on the line is cut off. */
    layTo: (other: number) => {
      state.port = other
      state.mood = 'pass'
      cut()
    },
    close: () => {
      cut()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
