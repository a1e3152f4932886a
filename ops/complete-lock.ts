import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * `node ops/complete-lock.ts` after a change of packages. npm leaves out of the lockfile what it could not see for
 * other systems, and `npm ci` then refuses the lockfile. This names those optional packages in it.
 */
type Entry = { version?: string; dev?: boolean; optionalDependencies?: Record<string, string> }
type Lock = { packages: Record<string, Entry & Record<string, unknown>> }

const systems = /darwin|android|win32|freebsd|openbsd|netbsd|openharmony|sunos|aix|linux/
const processors = /arm64|x64|ia32|wasm32|arm|riscv64|ppc64|s390x|loong64|mips64el/

function describe(name: string, version: string, isDev: boolean) {
  const os = systems.exec(name)?.[0]
  const cpu = processors.exec(name)?.[0]
  const libc = name.includes('musl') ? 'musl' : name.includes('gnu') ? 'glibc' : undefined
  return {
    version,
    optional: true,
    ...(isDev && { dev: true }),
    ...(cpu && { cpu: [cpu] }),
    ...(os && { os: [os] }),
    ...(libc && { libc: [libc] }),
  }
}

/** Where Node looks for a package that `where` asks for: under itself, and under each folder above. */
function* placesFor(where: string, name: string): Generator<string> {
  for (let folder = where; folder; folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''))
    yield `${folder}/node_modules/${name}`
  yield `node_modules/${name}`
}

/** The lockfile with every optional package named; those that were there stay as they are. */
export function completeLock(lock: Lock): { lock: Lock; added: string[] } {
  const packages = { ...lock.packages }
  const added: string[] = []
  for (const [where, entry] of Object.entries(lock.packages))
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const [nearest] = placesFor(where, name)
      const there = [...placesFor(where, name)].find((place) => packages[place])
      const isRange = !/^\d/.test(version)
      if (there && (isRange || there === nearest || packages[there]!.version === version)) continue
      // Another version stands in the shared place: then this one stands under who asks for it.
      packages[there ? nearest! : `node_modules/${name}`] = describe(
        name,
        version,
        where !== '' && entry.dev === true,
      )
      added.push(`${name}@${version}`)
    }
  const inOrder = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))
  return { lock: { ...lock, packages: Object.fromEntries(inOrder) }, added }
}

if (import.meta.main) {
  const file = path.join(import.meta.dirname, '../package-lock.json')
  const { lock, added } = completeLock(JSON.parse(readFileSync(file, 'utf8')) as Lock)
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${added.length} erbij: ${added.join(', ')}`)
}
