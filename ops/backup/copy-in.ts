import { once } from 'node:events'
import type { Socket } from 'node:net'
import type pg from 'pg'

/** What pg's own connection does, as far as copying needs it. Its types leave it out. */
type Wire = {
  query: (sql: string) => void
  stream: Socket
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
  sendCopyFail: (why: string) => void
}

/** Carries out `copy … from stdin` with these pieces. @throws what the server says of them. */
export function copyIn(client: pg.ClientBase, sql: string, pieces: AsyncIterable<Buffer> | Iterable<Buffer>) {
  return new Promise<void>((resolve, reject) => {
    let failure: Error | undefined
    const send = async (wire: Wire) => {
      try {
        for await (const piece of pieces) {
          if (failure) return
          wire.sendCopyFromChunk(piece)
          if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain')
        }
        wire.endCopyFrom()
      } catch (err) {
        failure ??= err as Error
        wire.sendCopyFail('the reader stopped')
      }
    }
    const copy = {
      submit: (wire: Wire) => wire.query(sql),
      handleCopyInResponse: (wire: Wire) => void send(wire),
      handleError: (err: Error) => void ((failure ??= err), reject(failure)),
      handleReadyForQuery: () => (failure ? reject(failure) : resolve()),
      handleCommandComplete: () => {},
    }
    client.query(copy as unknown as pg.Submittable)
  })
}
