import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { municipalityCodes } from './municipality-codes.ts'

const command = `${import.meta.dirname}/import-areas.ts`
const env = { ...process.env, DATABASE_URL: '' }
const run = (...args: string[]) => promisify(execFile)(process.execPath, [command, ...args], { env })

test('codes may be typed in small letters and twice', () => {
  expect(municipalityCodes(['gm0772', 'GM0344', 'GM0772'])).toEqual(['GM0772', 'GM0344'])
})

test.each(['Eindhoven', '0772', 'GM772', 'GM07721', '--from-file', ''])('%j is refused in words', (arg) => {
  expect(() => municipalityCodes(['GM0344', arg])).toThrow('is geen gemeentecode')
})

test('the command needs no database to say what it wants', async () => {
  await expect(run()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('npm run import:areas -- GM'),
  })
  await expect(run('Eindhoven')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('"EINDHOVEN"'),
  })
})
