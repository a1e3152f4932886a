import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { BenchHouse } from '../bench/bench-house.ts'
import type { Line } from '../bench/table.ts'
import { pidOf } from '../process-mark.ts'
import { readNote } from '../running.ts'
import type { ServiceName } from '../service-names.ts'
import { memoryOf } from './memory.ts'

const services = ['site', 'cms', 'meilisearch', 'postgres'] as const satisfies ServiceName[]

/** What the house takes of memory and disk, as it stands. */
export function weighHouse({ env }: BenchHouse): Line[] {
  const memory = services.map((name): Line => {
    const note = readNote(path.join(env.dataDir, 'run'), name)
    return { what: `geheugen ${name}`, unit: 'MB', ours: note ? memoryOf(pidOf(note.mark)) : NaN }
  })
  const disk = (['postgres', 'meilisearch'] as const).map((name): Line => ({
    what: `schijf ${name}`,
    unit: 'MB',
    ours: sizeOf(path.join(env.dataDir, name)) / 1e6,
  }))
  return [...memory, ...disk]
}

/** Bytes on disk: a file of Meilisearch is larger than what stands in it. */
const sizeOf = (dir: string): number =>
  readdirSync(dir, { withFileTypes: true, recursive: true }).reduce((sum, one) => {
    const stat = one.isFile() && statSync(path.join(one.parentPath, one.name), { throwIfNoEntry: false })
    return sum + (stat ? stat.blocks * 512 : 0)
  }, 0)
