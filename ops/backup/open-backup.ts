import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Fault } from '../fault.ts'
import {
  backupForm,
  type Label,
  labelFile,
  labelSchema,
  type Seal,
  sealFile,
  sealSchema,
} from './manifest.ts'
import { readTar, type TarFile } from './read-tar.ts'

export type Backup = { file: string; label: Label; seal: Seal; bytes: number }

/** The files in a backup, in the order in which they were put in. */
export function filesOf(file: string): AsyncGenerator<TarFile> {
  const source = createReadStream(file)
  const plain = createGunzip()
  source.on('error', (err) => plain.destroy(err)).pipe(plain)
  return readTar(plain as AsyncIterable<Buffer>)
}

/**
 * Looks over a whole backup before anything is done with it: that it is one, that it is all there and that every file in it
 * is as it was. @throws Fault that says in one sentence what is wrong with it.
 */
export async function openBackup(file: string, tell: (detail: string) => void = () => {}): Promise<Backup> {
  let label: Label | undefined
  let seal: Seal | undefined
  let bytes = 0
  const sums = new Map<string, string>()
  try {
    for await (const one of filesOf(file)) {
      if (!label) label = readLabel(file, one)
      if (one.name === sealFile) seal = sealSchema.parse(JSON.parse(one.bytes.toString()))
      else sums.set(one.name, createHash('sha256').update(one.bytes).digest('hex'))
      bytes += one.bytes.length
      if (sums.size % 100 === 0) tell(`${Math.round(bytes / 2 ** 20)} MB nagekeken`)
    }
  } catch (err) {
    throw explain(file, err, label !== undefined)
  }
  if (!label) throw isNone(file)
  if (!seal) throw isCutOff(file)
  const expected = Object.entries(seal.sums)
  const wrong = expected.find(([name, sum]) => sums.get(name) !== sum)
  if (wrong || expected.length !== sums.size) throw isDamaged(file)
  return { file, label, seal, bytes }
}

function readLabel(file: string, { name, bytes }: TarFile): Label {
  if (name !== labelFile) throw isNone(file)
  const given = JSON.parse(bytes.toString()) as { form?: unknown }
  const parsed = labelSchema.safeParse(given)
  if (parsed.success) return parsed.data
  if (typeof given.form === 'number' && given.form > backupForm)
    throw new Fault(
      `De back-up ${file} is van een nieuwere versie van de sociale kaart. Zet eerst die versie neer.`,
    )
  throw isNone(file)
}

const isNone = (file: string) =>
  new Fault(`${file} is geen back-up van de sociale kaart. Er is niets veranderd.`)
const isCutOff = (file: string) =>
  new Fault(
    `De back-up ${file} is niet heel: hij houdt halverwege op. Er is niets veranderd; neem een andere.`,
  )

const isDamaged = (file: string) =>
  new Fault(`De back-up ${file} is beschadigd. Er is niets veranderd; neem een andere.`)

function explain(file: string, err: unknown, hasBegun: boolean): unknown {
  if (err instanceof Fault) return err
  const { code } = err as NodeJS.ErrnoException
  if (code === 'ENOENT') return new Fault(`Het bestand ${file} is er niet.`)
  if (code === 'EISDIR') return new Fault(`${file} is een map. Noem het bestand van de back-up.`)
  if (code === 'EACCES') return err
  if (hasBegun && (code === 'Z_DATA_ERROR' || err instanceof SyntaxError)) return isDamaged(file)
  // Too short for a single file, or packed by somebody else.
  return hasBegun ? isCutOff(file) : isNone(file)
}
