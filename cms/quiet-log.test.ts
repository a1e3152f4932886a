import { Writable } from 'node:stream'
import { getLogger } from 'payload'
import { expect, test } from 'vitest'
import { quietLog } from './quiet-log.ts'

const her = 'fenneke@example.org'

test('however an error is logged, nothing of what somebody filled in is written', () => {
  let written = ''
  const destination = new Writable({
    write(chunk, _, done) {
      written += String(chunk)
      done()
    },
  })
  const log = getLogger('test', { options: quietLog, destination })
  const err = new Error(`Failed query: insert into reports values ($1)\nparams: ${her}`)
  log.error(err)
  log.error({ err })
  log.error({ err, msg: 'Het lukte niet.' })
  log.error(err, 'Het lukte niet.')
  log.error({ err }, err.message)
  log.warn('Zomaar een zin.')
  expect(written).not.toContain(her)
  expect(written.match(/Het lukte niet\./g)).toHaveLength(2)
  expect(written).toContain('Zomaar een zin.')
  expect(written.trim().split('\n')).toHaveLength(6)
})
