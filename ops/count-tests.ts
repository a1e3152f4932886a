import { writeFileSync } from 'node:fs'
import type { SerializedError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'

export type TestCount = { passed: number; failed: number }

/** A reporter of vitest that leaves the counts in a file. Whatever broke outside a test counts as failed too. */
export default class CountTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count: TestCount = { passed: 0, failed: unhandled.length }
    for (const module of modules) addModule(count, module)
    writeFileSync(process.env.TEST_COUNT_FILE!, JSON.stringify(count))
  }
}

function addModule(count: TestCount, module: TestModule) {
  count.passed += [...module.children.allTests('passed')].length
  count.failed += [...module.children.allTests('failed')].length + module.errors().length
  for (const suite of module.children.allSuites()) count.failed += suite.errors().length
}
