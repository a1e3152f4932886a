import { setTimeout } from 'node:timers/promises'
import { connect, createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'

export type FrailWire = {
  url: string
  /** Nobody answers: connections are refused or broken off. */
  cut: () => void
  /** Somebody answers the phone and says nothing. */
  freeze: () => void
  /** What is said comes through, as slowly as this. */
  slow: (bytesPerSecond: number) => void
  /** Somebody else answers: always this, with 200. */
  lie: (body: string) => void
  mend: () => void
  close: () => Promise<void>
}

/** A wire to a server elsewhere that a test can cut and mend. */
export async function frailWire(to: string): Promise<FrailWire> {
  const { hostname, port } = new URL(to)
  let state: 'whole' | 'slow' | 'cut' | 'frozen' | 'lying' = 'whole'
  let pace = 0
  let lie = ''
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
  }
  const server = createServer((near) => {
    keep(near)
    if (state === 'cut') return void near.destroy()
    if (state === 'frozen') return
    if (state === 'lying') return void near.on('data', () => near.end(lie))
    const far = connect(Number(port), hostname)
    keep(far)
    const isUp = () => state === 'whole' || state === 'slow'
    near.on('data', (chunk) => isUp() && far.write(chunk)).on('close', () => far.destroy())
    far
      .on('data', (chunk) => {
        if (state === 'slow') void drip(chunk, far, near, () => (state === 'slow' ? pace : 0))
        else if (isUp()) near.write(chunk)
      })
      .on('close', () => near.destroy())
  })
  const hangUp = () => sockets.forEach((socket) => socket.destroy())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      state = 'cut'
      hangUp()
    },
    freeze: () => void (state = 'frozen'),
    slow: (bytesPerSecond) => {
      state = 'slow'
      pace = bytesPerSecond
    },
    lie: (body) => {
      state = 'lying'
      lie = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`
      hangUp()
    },
    mend: () => {
      state = 'whole'
      hangUp()
    },
    close: async () => {
      hangUp()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const stepMs = 50

/** Passes on a piece bit by bit, and takes no more before that is done. @param pace bytes a second; 0 is no more of it */
async function drip(chunk: Buffer, far: Socket, near: Socket, pace: () => number): Promise<void> {
  far.pause()
  for (let at = 0, step = 1; at < chunk.length && pace() > 0 && !near.destroyed; at += step) {
    step = Math.ceil((pace() * stepMs) / 1_000)
    near.write(chunk.subarray(at, at + step))
    await setTimeout(stepMs)
  }
  far.resume()
}
