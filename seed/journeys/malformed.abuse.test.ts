import fc from 'fast-check'
import { expect } from 'vitest'
import { leak } from '#ops/proofs/odd.ts'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { runs, seeds, seedWords } from '#ops/proofs/seeds.ts'
import { oddRequest } from './odd-request.ts'
import { cmsDoors, type PublicDoor, siteDoors } from './public-doors.ts'
import { askRaw, type RawRequest } from './raw-request.ts'

const longestMs = inFull ? 2_000 : 15_000
const atOnce = 8

async function faultOf(base: string, request: RawRequest): Promise<{ fault?: string; ms: number }> {
  const { status, text, ms } = await askRaw(base, request)
  const about = `${request.method} ${JSON.stringify(request).slice(0, 500)}`
  const isBroken = status >= 500 && status !== 501 && status !== 505
  if (isBroken || status === 0) return { fault: `${status || 'no answer'} ${about}`, ms }
  const [told] = leak.exec(text) ?? []
  if (told && request.method !== 'TRACE') return { fault: `told ${told} ${about}`, ms }
  return ms > longestMs ? { fault: `${Math.round(ms)} ms ${about}`, ms } : { ms }
}

async function tryDoors(doors: PublicDoor[]) {
  const faults: string[] = []
  let slowest = 0
  const questions = doors.flatMap((door) =>
    seeds.flatMap((seed) =>
      fc
        .sample(oddRequest(door), { numRuns: runs / 2, seed })
        .map((request) => ({ base: door.base, request })),
    ),
  )
  const waiting = [...questions]
  const worker = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const { fault, ms } = await faultOf(one.base, one.request)
      slowest = Math.max(slowest, ms)
      if (fault) faults.push(fault)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  expect(faults, `${faults.length} faults, ${seedWords}`).toEqual([])
  return `${questions.length} requests at ${doors.length} doors, slowest ${Math.round(slowest)} ms, ${seedWords}`
}

const minutes = (inFull ? 30 : 4) * 60_000
proof(
  'malformed requests to every public address of the site',
  'no 5xx, no trace, not slow',
  () => tryDoors(siteDoors()),
  minutes,
)
proof(
  'malformed requests to what of the cms anybody may ask',
  'no 5xx, no trace, not slow',
  () => tryDoors(cmsDoors()),
  minutes,
)
