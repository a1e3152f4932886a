import { nl } from '#site/text/nl.ts'
import type { Attempt } from './take-form.ts'

/** Why a form is back on the screen: what stands above it, and what to do. */
export function problemWords({ problem, values }: Attempt): { title: string; why: string } {
  const [title, why] = nl.help.problems[problem] as [string, string]
  const isEmpty = problem === 'faults' && Object.values(values).every((value) => !value)
  return { title, why: isEmpty ? nl.help.nothing : why }
}
