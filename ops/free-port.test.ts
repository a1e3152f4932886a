import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { ensurePortFree, freePort } from './free-port.ts'

const listen = 'require("net").createServer().listen(process.argv[1], "127.0.0.1", () => console.log("up"))'

test('a taken port is named with who has it and what moves it', async () => {
  const port = await freePort()
  const neighbour = spawn(process.execPath, ['-e', listen, '--', String(port)])
  onTestFinished(() => void neighbour.kill('SIGKILL'))
  await once(neighbour.stdout, 'data')
  await expect(ensurePortFree(port, 'SITE_PORT')).rejects.toThrow(
    new RegExp(
      `^Poort ${port} is al in gebruik door node .*\\(proces ${neighbour.pid}\\)\\. .* met SITE_PORT\\.$`,
    ),
  )
})

test('a free port is fine', async () => {
  await ensurePortFree(await freePort(), 'SITE_PORT')
})
