import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** The house rules: who may import whom, and what may not be there at all. */

const root = path.join(import.meta.dirname, '..')
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|tsx|astro|mjs)$/.test(file) && !file.includes('/migrations/'))
const sources = files.map((file) => ({ file, source: readFileSync(path.join(root, file), 'utf8') }))
const rooms = ['cms', 'search', 'site', 'seed', 'ops'] as const
type Room = (typeof rooms)[number]

/** `seed → cms → search ← site`; ops starts them all; nothing imports ops or seed. */
const mayImport: Record<Room, Room[]> = {
  search: [],
  site: ['search'],
  cms: ['search'],
  seed: ['cms', 'search'],
  ops: ['search', 'cms', 'seed', 'site'],
}
/** Tests and what only tests use may start real services and look at other rooms. */
const isForTests = (file: string) =>
  /\.test\.ts$|\/testing\/|test-|^seed\/journeys\/|^ops\/bench\//.test(file)

const imports = (source: string) =>
  [
    ...source.matchAll(
      /(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3])!)

const roomOf = (file: string): Room | undefined => rooms.find((room) => file.startsWith(`${room}/`))

function targetRoom(file: string, specifier: string): Room | undefined {
  if (specifier.startsWith('#')) return roomOf(specifier.slice(1))
  if (specifier.startsWith('.')) return roomOf(path.join(path.dirname(file), specifier))
  return undefined
}

test('rooms import only in the direction that data flows', () => {
  const wrong = sources.flatMap(({ file, source }) => {
    const own = roomOf(file)
    if (!own || isForTests(file)) return []
    return imports(source).flatMap((specifier) => {
      const other = targetRoom(file, specifier)
      return other && other !== own && !mayImport[own].includes(other) ? [`${file} imports ${specifier}`] : []
    })
  })
  expect(wrong).toEqual([])
})

test('the site knows nothing of Payload or Postgres, and the waist of nobody', () => {
  const wrong = sources.flatMap(({ file, source }) => {
    if (isForTests(file)) return []
    const forbidden = file.startsWith('site/')
      ? /^(payload|@payloadcms\/|pg$|drizzle-orm|next|react)/
      : file.startsWith('search/')
        ? /^(payload|@payloadcms\/|pg$|drizzle-orm|next|react|astro)/
        : null
    return forbidden
      ? imports(source)
          .filter((s) => forbidden.test(s))
          .map((s) => `${file} imports ${s}`)
      : []
  })
  expect(wrong).toEqual([])
})

test('the environment is read in one file of a room, and nowhere in the waist', () => {
  const readers = sources
    .filter(({ file, source }) => /process\.env/.test(source) && !isForTests(file) && roomOf(file))
    .map(({ file }) => file)
  expect(readers.filter((file) => file.startsWith('search/'))).toEqual([])
  expect(readers.filter((file) => file.startsWith('site/'))).toEqual(['site/env.ts'])
  expect(readers.filter((file) => file.startsWith('cms/')).sort()).toEqual([
    'cms/env.ts',
    // Next sets NEXT_RUNTIME itself, before anything of ours runs.
    'cms/instrumentation.ts',
    // Hands the whole environment on to Payload's own command.
    'cms/make-migration.ts',
  ])
})

test('only the map turns a point into a pair', () => {
  const pair = /\[\s*[\w.]*\.?lng\s*,\s*[\w.]*\.?lat\s*\]/
  const wrong = sources.filter(
    ({ file, source }) =>
      pair.test(source) &&
      !file.startsWith('site/map/') &&
      !isForTests(file) &&
      !file.startsWith('cms/areas/'),
  )
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('there are no drawers for whatever is left', () => {
  const wrong = files.filter((file) => /(^|\/)(utils?|lib|helpers?|types|misc|common)(\/|\.ts$)/.test(file))
  expect(wrong).toEqual([])
})

test('work for someone names that someone: every override of access outside commands says why', () => {
  // A call on the Local API overrides access by default. In what answers a person that must be written out.
  const wrong = sources.flatMap(({ file, source }) => {
    if (!file.startsWith('cms/') || isForTests(file)) return []
    return [
      ...source.matchAll(
        /payload\s*\.(find|findByID|count|create|update|delete|findGlobal|updateGlobal)\(\{?/g,
      ),
    ]
      .filter((match) => !/overrideAccess/.test(source.slice(match.index, match.index + 600)))
      .map((match) => `${file}: ${match[0]}`)
  })
  expect(wrong).toEqual([])
})

test('every room says at its door what lives there', () => {
  for (const room of rooms)
    expect(files.length && readFileSync(path.join(root, room, 'README.md'), 'utf8')).toContain('#')
})
