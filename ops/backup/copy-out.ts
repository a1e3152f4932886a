import type pg from 'pg'

/** What pg's own connection does, as far as copying needs it. Its types leave it out. */
type Wire = { query: (sql: string) => void; stream: { pause: () => void; resume: () => void } }

/** So much may wait to be taken before the server is asked to hold on. */
const mostBytes = 8 * 2 ** 20

/**
 * What `copy … to stdout` tells, in pieces of whole rows. The server waits for whoever reads.
 *
 * @param least bytes in a piece, but for the last
 */
export async function* copyOut(client: pg.ClientBase, sql: string, least: number): AsyncGenerator<Buffer> {
  const copy = new Copy(sql)
  client.query(copy as unknown as pg.Submittable)
  let rows: Buffer[] = []
  let size = 0
  for (let row = await copy.next(); row; row = await copy.next()) {
    rows.push(row)
    size += row.length
    if (size < least) continue
    yield Buffer.concat(rows)
    rows = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(rows)
}

/** A query in the eyes of pg, which hands it every message. */
class Copy {
  private readonly rows: Buffer[] = []
  private bytes = 0
  private wire: Wire | undefined
  private end: { err?: Error } | undefined
  private wake = () => {}
  private readonly sql: string

  constructor(sql: string) {
    this.sql = sql
  }

  /** The next row; undefined after the last. */
  async next(): Promise<Buffer | undefined> {
    while (this.rows.length === 0) {
      if (this.end?.err) throw this.end.err
      if (this.end) return undefined
      await new Promise<void>((resolve) => (this.wake = resolve))
    }
    const row = this.rows.shift()!
    this.bytes -= row.length
    if (this.bytes < mostBytes / 2) this.wire?.stream.resume()
    return row
  }

  submit(wire: Wire) {
    this.wire = wire
    wire.query(this.sql)
  }

  handleCopyData({ chunk }: { chunk: Buffer }) {
    // A copy: pg uses the same memory again for what comes next.
    this.rows.push(Buffer.from(chunk))
    this.bytes += chunk.length
    if (this.bytes > mostBytes) this.wire?.stream.pause()
    this.wake()
  }

  handleError(err: Error) {
    this.end = { err }
    this.wake()
  }

  handleReadyForQuery() {
    this.end ??= {}
    this.wake()
  }

  handleCommandComplete() {}
  handleRowDescription() {}
  handleDataRow() {}
  handleEmptyQuery() {}
}
