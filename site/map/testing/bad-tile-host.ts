import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { oneArchive } from './one-archive.ts'
import { oneTile } from './one-tile.ts'

/** What a host of maps may do to us. */
export const behaviours = [
  'good',
  'refuses',
  'hangs',
  'fails',
  'answers everything with a page',
  'drips',
  'sends gigabytes',
  'sends us to a stranger',
  'has no tiles',
  'hangs on tiles',
  'fails on tiles',
  'sends garbage as tiles',
  'sends garbage that begins as a tile',
  'sends a style that means nothing',
] as const
export type Behaviour = (typeof behaviours)[number]

export type TileHost = {
  styleUrl: string
  archiveUrl: string
  origin: string
  /** The addresses that reached it. */
  asked: string[]
  play: (behaviour: Behaviour) => void
  close: () => Promise<void>
}

/** Who made the map, as it says on it: the sign that it is the online one. */
export const credit = 'Proefkaart'

/** A host of maps that behaves as it is told, over real connections; `stranger` is where it sends us to. */
export async function openTileHost(behaviour: Behaviour, stranger = 'http://127.0.0.1:9'): Promise<TileHost> {
  const sockets = new Set<Socket>()
  const asked: string[] = []
  const server = createServer((req, res) => {
    asked.push(req.url!)
    res.setHeader('Access-Control-Allow-Origin', '*')
    const isTile = req.url!.startsWith('/tiles/')
    const answer = isTile ? tileAnswers[behaviour] : styleAnswers[behaviour]
    if (answer) answer(res, stranger + req.url!)
    else if (req.url!.endsWith('.pmtiles')) sendPiece(res, oneArchive, req.headers.range)
    else if (isTile) send(res, 200, oneTile)
    else send(res, 200, JSON.stringify(style(origin)))
  })
  server.on('connection', (socket) => sockets.add(socket.on('close', () => sockets.delete(socket))))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  if (behaviour === 'refuses') server.close()
  return {
    origin,
    asked,
    styleUrl: `${origin}/style.json`,
    archiveUrl: `${origin}/here.pmtiles`,
    play: (next) => {
      behaviour = next
      for (const socket of sockets) socket.destroy()
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const style = (origin: string, type = 'fill') => ({
  version: 8,
  sources: { ground: { type: 'vector', tiles: [`${origin}/tiles/{z}/{x}/{y}`], attribution: credit } },
  layers: [
    { id: 'paper', type: 'background', paint: { 'background-color': '#ddeedd' } },
    { id: 'ground', type, source: 'ground', 'source-layer': 'ground', paint: { 'fill-color': '#c8dcc8' } },
  ],
})

type Answer = (res: ServerResponse, elsewhere: string) => void

const send = (res: ServerResponse, status: number, body: string | Buffer) => res.writeHead(status).end(body)
/** A stretch of a file, as whoever reads a file of tiles asks for it. */
function sendPiece(res: ServerResponse, file: Buffer, range = 'bytes=0-') {
  const [from, to] = range.replace('bytes=', '').split('-').map(Number) as [number, number]
  const piece = file.subarray(from, to + 1)
  res.setHeader('Content-Range', `bytes ${from}-${from + piece.length - 1}/${file.length}`)
  send(res, 206, piece)
}
const fail: Answer = (res) => send(res, 500, 'nee')
const page: Answer = (res) => send(res, 200, '<!doctype html><title>Guest network</title>')
const hang: Answer = () => {}
const redirect: Answer = (res, elsewhere) => res.writeHead(302, { Location: elsewhere }).end()

/** Something all the time, and never the whole. */
const drip: Answer = (res) => {
  const timer = setInterval(() => res.write(' '), 100)
  res.on('close', () => clearInterval(timer))
}

/** As fast as the other side takes it, for as long as it takes it. */
const flood: Answer = (res) => {
  const more = () => {
    while (!res.destroyed && res.write(megabyte));
  }
  res.on('drain', more).on('error', () => {})
  more()
}
const megabyte = Buffer.alloc(1_000_000, ' ')

const garbage = Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 131 + 7) % 256))

const styleAnswers: Partial<Record<Behaviour, Answer>> = {
  hangs: hang,
  fails: fail,
  drips: drip,
  'sends gigabytes': flood,
  'answers everything with a page': page,
  'sends us to a stranger': redirect,
  'sends a style that means nothing': (res) =>
    send(res, 200, JSON.stringify({ ...style('http://127.0.0.1:9', 'sprookje'), sources: {} })),
}
const tileAnswers: Partial<Record<Behaviour, Answer>> = {
  'has no tiles': (res) => send(res, 404, ''),
  'hangs on tiles': hang,
  'fails on tiles': fail,
  'sends garbage as tiles': (res) => send(res, 200, garbage),
  'sends garbage that begins as a tile': (res) =>
    send(res, 200, Buffer.concat([Buffer.from([0x1a]), garbage])),
}
