import path from 'node:path'
import { root } from './environment.ts'

const inModules = (file: string) => path.join(root, 'node_modules', file)

/** The tools we run, as scripts for the very Node that runs us: `PATH` may hold an older one. */
export const program = {
  next: inModules('next/dist/bin/next'),
  astro: inModules('astro/bin/astro.mjs'),
  vitest: inModules('vitest/vitest.mjs'),
  prettier: inModules('prettier/bin/prettier.cjs'),
}
