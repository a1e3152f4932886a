import type { LookupFunction } from 'node:net'
import type { Guard } from './guard.ts'
import { Unreachable } from './unreachable.ts'

/**
 * How a connection finds its address: looked up once and all of it checked, and the connection is made to what was
 * checked. A name that answers differently the second time therefore gains nothing. One address inside condemns the name.
 */
export const checkedLookup =
  (guard: Guard): LookupFunction =>
  (host, options, done) => {
    void guard.resolve(host).then(
      (found) => {
        if (found.length === 0) return done(new Unreachable('unknown-host'), [])
        if (!found.every(({ address }) => guard.mayReach(address)))
          return done(new Unreachable('not-allowed'), [])
        if (options.all) return done(null, found)
        done(null, found[0]!.address, found[0]!.family)
      },
      (err: NodeJS.ErrnoException) => done(err, []),
    )
  }
