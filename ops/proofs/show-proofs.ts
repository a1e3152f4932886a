import type { Reporter, TestCase, TestModule } from 'vitest/node'
import './proof.ts'

const whyNot = (test: TestCase) => test.result().errors?.[0]?.message?.split('\n')[0] ?? 'did not run'
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`

/** The proofs of one file as a table in Markdown; '' when it has none. */
function tableOfProofs(module: TestModule): string {
  const rows = [...module.children.allTests()].flatMap((test) => {
    const { proof } = test.meta()
    if (!proof) return []
    const passed = test.result().state === 'passed'
    const happened = passed ? (proof.happened ?? '') : whyNot(test)
    return [row([proof.tried, proof.expected, happened, passed ? 'holds' : 'BROKEN'])]
  })
  if (rows.length === 0) return ''
  const heads = [row(['tried', 'expected', 'happened', '']), row(['---', '---', '---', '---'])]
  return [`\n${module.relativeModuleId}`, ...heads, ...rows].join('\n')
}

/** A reporter of vitest that shows at the end what was tried, what was expected and what happened. */
export default class ShowProofs implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const table of modules.map(tableOfProofs)) if (table) console.log(table)
  }
}
