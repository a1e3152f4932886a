import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { advisories } from './advisories.ts'
import { root } from './environment.ts'
import { compareVersions, copiesOf, type Lockfile, olderCopies } from './older-copies.ts'
import { proof } from './proofs/proof.ts'

const lockfile = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lockfile

proof(
  'every copy of a package in the lockfile, also inside other packages, beside the known holes',
  'none is older than the advisory asks',
  () => {
    expect(olderCopies(lockfile, advisories)).toEqual([])
    const copies = advisories.flatMap((advisory) => copiesOf(lockfile.packages, advisory.package))
    const ids = new Set(advisories.flatMap(({ ids }) => ids))
    return `${copies.length} copies of ${advisories.length} packages, ${ids.size} advisories`
  },
)

test('the list names advisories by number, and only packages that are there', () => {
  for (const { package: name, ids, except } of advisories) {
    expect(copiesOf(lockfile.packages, name), name).not.toEqual([])
    for (const id of ids) expect(id).toMatch(/^(GHSA(-[23456789cfghjmpqrvwx]{4}){3}|CVE-20\d\d-\d{4,6})$/)
    if (except) expect(copiesOf(lockfile.packages, name).map(({ at }) => at)).toContain(except.at)
  }
})

test('an old copy is found, however deep, and one before a release counts as older', () => {
  const packages = {
    'node_modules/a': { version: '2.0.0' },
    'node_modules/b/node_modules/a': { version: '1.9.9' },
    'node_modules/c/node_modules/a': { version: '2.0.0-beta.1' },
    'node_modules/xa': { version: '0.1.0' },
  }
  const holed = olderCopies({ packages }, [
    { package: 'a', atLeast: '2.0.0', ids: ['CVE-2026-1000'], why: '' },
  ])
  expect(holed).toEqual([
    'node_modules/b/node_modules/a is 1.9.9: CVE-2026-1000 asks for 2.0.0',
    'node_modules/c/node_modules/a is 2.0.0-beta.1: CVE-2026-1000 asks for 2.0.0',
  ])
  expect(compareVersions('10.0.0', '9.9.9')).toBeGreaterThan(0)
})
