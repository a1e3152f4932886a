import { readdirSync, readFileSync } from 'node:fs'

const megabyte = 1_024

/** Megabytes that a process and its children hold for themselves (their share of what they share); 0 where that is not told. */
export function memoryOf(pid: number): number {
  const family = [pid]
  for (const parent of family) family.push(...childrenOf(parent))
  return family.reduce((sum, one) => sum + ownMemory(one), 0) / megabyte
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}

/** Kilobytes. What is read from files by way of memory (Meilisearch) counts only as far as it was written. */
function ownMemory(pid: number): number {
  try {
    const told = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss_Anon:\s+(\d+)/m.exec(told)?.[1] ?? /^Pss:\s+(\d+)/m.exec(told)?.[1] ?? 0)
  } catch {
    return 0
  }
}
