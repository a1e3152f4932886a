import { env } from '../env.ts'

/**
 * Whether someone gets in only with a code. Editors and admins see everything, so they do; in a demo it can wait.
 * Who is not certainly a partner counts as an editor.
 */
export const mustHaveFactor = (role: string | undefined): boolean => env.isProduction && role !== 'partner'
