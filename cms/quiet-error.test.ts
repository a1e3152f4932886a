import { DrizzleQueryError } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { quietError } from './quiet-error.ts'

const her = 'Fenneke van der Zorg'

test('a statement that fails does not write its values in the log', () => {
  const cause = Object.assign(new Error(`invalid input syntax for type uuid: "${her}"`), {
    ...{ code: '22P02', table: 'reports', detail: `Key (name)=(${her}) already exists.` },
  })
  const told = quietError(
    new DrizzleQueryError('insert into reports values ($1)', [her, 'fenneke@example.org'], cause),
  )
  expect(JSON.stringify(told)).not.toMatch(/Fenneke|fenneke/)
  expect(told).toMatchObject({ type: 'Error', because: { code: '22P02', where: 'reports' } })
  expect(told.stack).toContain('quiet-error.test.ts')
})

test.each([
  () => JSON.parse(`{"email": ${her}`),
  () => new URL(her),
  () => decodeURIComponent(`${her}%E0`),
  () => {
    throw new Error(`The following path cannot be queried: ${her}`)
  },
  () => {
    throw new Error('Bel 06 12 34 56 78 of fenneke@example.org')
  },
])('what could not be read is not repeated', (work) => {
  try {
    work()
    expect.unreachable()
  } catch (err) {
    expect(JSON.stringify(quietError(err))).not.toMatch(/Fenneke|fenneke|12 34/)
  }
})

test('our own sentences stay', () => {
  expect(quietError(new Error('The cms does not answer.')).message).toBe('The cms does not answer.')
  expect(quietError('words of somebody')).toEqual({ type: 'string', message: '', stack: '' })
})
