import { type Canary, toReading } from './canary.ts'
import { readingsOf } from './readings-of.ts'

/** Something that left the house. `where`: enough to find it again. */
export type Output = { kind: string; where: string; bytes: Uint8Array }
export type Found = { kind: string; where: string; what: string; around: string }
export type Swept = {
  outputs: number
  bytes: number
  readings: number
  kinds: Record<string, number>
  found: Found[]
}

/** Looks for every canary in every output, in all its readings. Each canary is named once for an output. */
export async function sweep(
  outputs: Iterable<Output> | AsyncIterable<Output>,
  canaries: Canary[],
): Promise<Swept> {
  const swept: Swept = { outputs: 0, bytes: 0, readings: 0, kinds: {}, found: [] }
  for await (const { kind, where, bytes } of outputs) {
    const readings = [...(await readingsOf(bytes))].map(toReading)
    swept.outputs++
    swept.bytes += bytes.length
    swept.readings += readings.length
    swept.kinds[kind] = (swept.kinds[kind] ?? 0) + 1
    const asked = [...(await readingsOf(Buffer.from(where)))].map(toReading)
    for (const { what, isIn } of canaries) {
      // What was asked for comes back as the question.
      if (asked.some((reading) => isIn(reading))) continue
      const around = readings.flatMap((reading) => isIn(reading) ?? []).at(0)
      if (around !== undefined) swept.found.push({ kind, where, what, around })
    }
  }
  return swept
}

/** What was found, a line for each, for a person to follow. */
export const sayFound = (found: Found[]): string =>
  found.map(({ kind, where, what, around }) => `${what} in ${kind} ${where}: …${around}…`).join('\n')
