import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const isLeftOut = (name: string) =>
  ['node_modules', '.next', 'dist', '.astro', 'next-env.d.ts', 'README.md'].includes(name) ||
  /\.test\.tsx?$|\.tsbuildinfo$/.test(name)

/** A short word that changes when anything in these files or folders changes. */
export function sourceStamp(root: string, sources: string[]): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesIn(path.join(root, source)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  const names = readdirSync(place).filter((name) => !isLeftOut(name))
  return names.sort().flatMap((name) => filesIn(path.join(place, name)))
}
