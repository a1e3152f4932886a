import { randomBytes, randomInt } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import { Fault } from './fault.ts'
import { keepInFile } from './keep-in-file.ts'

const schema = z.object({
  payloadSecret: z.string().min(32),
  meiliMasterKey: z.string().min(16),
  postgresPassword: z.string().min(16),
})
export type Secrets = z.infer<typeof schema>

const random = () => randomBytes(32).toString('hex')

/** The secrets of one data folder: made by chance the first time, the same ever after. None stands in the code. */
export function readSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json')
  const fresh: Secrets = { payloadSecret: random(), meiliMasterKey: random(), postgresPassword: random() }
  const parsed = schema.safeParse(parseJson(keepInFile(file, () => JSON.stringify(fresh, null, 2))))
  if (parsed.success) return parsed.data
  throw new Fault(
    `${file} is beschadigd. Zet het juiste bestand terug, of begin opnieuw met een andere DATA_DIR.`,
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The password of the demo accounts. The file goes before the environment: the accounts keep the password with
 * which they were made, and a start that shows another one would be wrong.
 */
export function readSeedPassword(dataDir: string, wanted: string | undefined): string {
  return keepInFile(path.join(dataDir, 'seed-password'), () => wanted ?? sayablePassword()).trim()
}

const consonants = 'bdfgklmnprstvz'
const vowels = 'aeiou'
const letter = (from: string) => from[randomInt(from.length)]!
const syllables = (count: number) =>
  Array.from({ length: count }, () => letter(consonants) + letter(vowels)).join('')

/** Easy to read aloud and to type: about 60 bits. */
function sayablePassword(): string {
  return [syllables(3), syllables(3), syllables(3), randomInt(10, 100)].join('-')
}
