import type { Advisory } from './advisories.ts'

/** What package-lock.json says, as far as we read it. */
export type Lockfile = { packages: Record<string, { version?: string }> }

/** Every copy of a package that is below what an advisory asks, also the ones inside other packages, in words. */
export const olderCopies = ({ packages }: Lockfile, advisories: readonly Advisory[]): string[] =>
  advisories.flatMap((advisory) =>
    copiesOf(packages, advisory.package)
      .filter(({ at, version }) => isHoled(advisory, version) && at !== advisory.except?.at)
      .map(({ at, version }) => `${at} is ${version}: ${advisory.ids[0]} asks for ${advisory.atLeast}`),
  )

/** Where each copy of a package is, and its version. */
export const copiesOf = (packages: Lockfile['packages'], name: string) =>
  Object.entries(packages).flatMap(([at, { version }]) =>
    version && (at === `node_modules/${name}` || at.endsWith(`/node_modules/${name}`))
      ? [{ at, version }]
      : [],
  )

const isHoled = ({ atLeast, from = '0.0.0' }: Advisory, version: string) =>
  compareVersions(version, atLeast) < 0 && compareVersions(version, from) >= 0

/** Less than zero when `a` is older. What comes before a release (`-beta`) is older than it. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [toParts(a), toParts(b)]
  for (let i = 0; i < 3; i++)
    if (left.numbers[i] !== right.numbers[i]) return left.numbers[i]! - right.numbers[i]!
  return Number(right.isBefore) - Number(left.isBefore)
}

const toParts = (version: string) => {
  const [release = '', before] = version.split('+')[0]!.split(/-(.*)/)
  const [major = 0, minor = 0, patch = 0] = release.split('.').map(Number)
  return { numbers: [major, minor, patch], isBefore: before !== undefined }
}
