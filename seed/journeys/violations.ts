import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Violation = { id: string; nodes: { html: string }[] }

/** What axe finds wrong with the page or frame as it is now, or with a part of it, each in a line. */
export async function violations(page: Page | Frame, part?: string): Promise<string[]> {
  await page.evaluate(axeSource)
  const found = await page.evaluate<Violation[]>(
    `axe.run(${part ? JSON.stringify(part) : 'document'}, { runOnly: ${JSON.stringify(rules)} }).then((r) => r.violations)`,
  )
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
}
