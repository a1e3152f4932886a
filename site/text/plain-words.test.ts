import { globSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { hardToRead } from '#search/words/hard-to-read.ts'

const files = globSync('*.ts', { cwd: import.meta.dirname }).filter((file) => !file.includes('.test.'))
/** What the texts with gaps are filled with. Each is tried for all gaps alike. */
const samples: unknown[] = [0, 1, 7, '', 'Noor', ['Noor', 'Sem']]

function* fill(text: (...gaps: unknown[]) => unknown): Generator<unknown> {
  for (const sample of samples)
    try {
      yield text(...Array.from({ length: text.length }, () => sample))
    } catch {
      // this text wants something else in its gaps
    }
}

/** Every text in what a file exports, with the names that lead to it. */
function* texts(found: unknown, where: string): Generator<[where: string, text: string]> {
  if (typeof found === 'string') yield [where, found]
  else if (typeof found === 'function')
    for (const filled of fill(found as () => unknown)) yield* texts(filled, `${where}(…)`)
  else if (found && typeof found === 'object')
    for (const [name, inner] of Object.entries(found)) yield* texts(inner, `${where}.${name}`)
}

test.each(files)('a twelve-year-old understands every text in %s', async (file) => {
  const exported = (await import(path.join(import.meta.dirname, file))) as object
  const found = [...texts(exported, file)].flatMap(([where, text]) =>
    hardToRead(text).map((spot) => ({ where, ...spot })),
  )
  expect(found).toEqual([])
})

test('every text is looked at, also those with gaps', async () => {
  const read = [...texts(await import('./nl.ts'), 'nl')].map(([, text]) => text)
  expect(read).toContain('Zo ver loopt de lijst niet.')
  expect(read).toContain('Het gaat weer open na Noor.')
  expect(read).toContain('7 weken geleden nagekeken')
})
