import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const folder = path.join(import.meta.dirname, 'examples')

test.each(readdirSync(folder))(
  '%s is PHP to its end: also in a comment a closing tag would end it',
  (name) => {
    const code = readFileSync(path.join(folder, name), 'utf8')
    expect(code).toMatch(/^<\?php\n/)
    expect(code).not.toContain('?>')
  },
)
