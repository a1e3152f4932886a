import type { BenchHouse } from './bench-house.ts'
import { benchMapAnswers } from './map-answers.ts'
import { benchMapClient, flatLines } from './map-client.ts'
import type { Line } from './table.ts'

const steps = [10_000, 100_000]

/**
 * The map in the browser at every size on the way to the one that was asked for, and what the server answers it at
 * that size. A house has one size at a time, so it grows in between; without `--listings` there is only the town.
 */
export async function benchMap(house: BenchHouse, listings: number): Promise<Line[]> {
  const lines: Line[] = []
  const sizes = [0, ...steps.filter((size) => size < listings), ...(listings > 0 ? [listings] : [])]
  const clients = []
  for (const size of sizes) {
    await house.grow(size)
    const client = await benchMapClient(house)
    clients.push(client)
    lines.push(...client.lines)
  }
  return [...lines, ...flatLines(clients), ...(await benchMapAnswers(house))]
}
