// Are the files that Payload generates what it would generate now? Written aside and compared; the tree stays as it is.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import config from '#cms/payload.config.ts'
import { root } from './environment.ts'

const aside = mkdtempSync(path.join(tmpdir(), 'sociale-kaart-generated-'))
const moved = (file: string) => path.join(aside, path.relative(root, file))

/** Payload writes where its config says, so the config says otherwise; the map's own paths are relative and stay right. */
function writingAside(real: SanitizedConfig): SanitizedConfig {
  const { baseDir, importMapFile } = real.admin.importMap
  const importMap = { ...real.admin.importMap, baseDir: moved(baseDir), importMapFile: moved(importMapFile!) }
  const typescript = { ...real.typescript, outputFile: moved(real.typescript.outputFile!) }
  return { ...real, typescript, admin: { ...real.admin, importMap } }
}

async function staleFiles(): Promise<string[]> {
  const real = await config
  const files = [real.typescript.outputFile!, real.admin.importMap.importMapFile!]
  for (const file of files) mkdirSync(path.dirname(moved(file)), { recursive: true })
  await generateTypes(writingAside(real), { log: false })
  await generateImportMap(writingAside(real), { log: false, force: true })
  return files.filter((file) => readFileSync(file, 'utf8') !== readFileSync(moved(file), 'utf8'))
}

const stale = await staleFiles().finally(() => rmSync(aside, { recursive: true, force: true }))
for (const file of stale) console.error(`${path.relative(root, file)} is verouderd; draai: npm run generate`)
process.exit(stale.length > 0 ? 1 : 0)
