import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../environment.ts'
import { program } from '../program.ts'

const tried = `
import { expect } from 'vitest'
import { proof } from '${path.join(root, 'ops/proofs/proof.ts')}'
proof('one | two', 'three', () => '3')
proof('broken', 'whole', () => { expect(1, 'it fell apart').toBe(2); return '' })
`

test('what was tried stands in a table, with what happened, also when it broke', () => {
  const dir = mkdtempSync(path.join(root, '.proof-'))
  try {
    writeFileSync(path.join(dir, 'a.test.ts'), tried)
    writeFileSync(path.join(dir, 'vitest.config.ts'), 'export default {}')
    const reporter = `--reporter=${path.join(root, 'ops/proofs/show-proofs.ts')}`
    const args = [program.vitest, 'run', '--root', dir, reporter]
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stdout).toContain('| one \\| two | three | 3 | holds |')
    expect(stdout).toMatch(/\| broken \| whole \| it fell apart.* \| BROKEN \|/)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
})
