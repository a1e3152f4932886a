// `npm run test:faults`, `npm run test:abuse`: the proofs of that kind in full, and what came of each as a table.
// Their files end in `.faults.test.ts` and `.abuse.test.ts`; `npm test` runs the same ones in their short form.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from '../environment.ts'

const [kind, ...others] = process.argv.slice(2)
const reporter = `--reporter=${path.join(root, 'ops/proofs/show-proofs.ts')}`
const args = ['ops/test.ts', `.${kind}.test.ts`, reporter, ...others]
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PROOFS: 'full' },
})
process.exitCode = status ?? 1
