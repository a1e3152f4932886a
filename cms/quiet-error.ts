import { withoutValues } from '#search/watch/without-values.ts'

type Told = {
  type: string
  message: string
  code?: string
  status?: number
  where?: string
  stack: string
  because?: Told
}
type Known = Error & {
  code?: unknown
  status?: unknown
  table?: unknown
  constraint?: unknown
  column?: unknown
}

const deepest = 4
const mostFrames = 15

/**
 * An error as it may be written in a log: what kind, where in our code, which table; nothing that anybody filled in. Messages
 * of others repeat it: the database driver writes out every value of a statement, a parser what it could not read.
 */
export function quietError(err: unknown, depth = 0): Told {
  if (!(err instanceof Error)) return { type: typeof err, message: '', stack: '' }
  const { code, status, table, constraint, column } = err as Known
  const where = [table, column, constraint].filter((one) => typeof one === 'string').join(' ')
  return {
    type: err.name,
    message: withoutValues(err.message),
    ...(typeof code === 'string' && { code: code.slice(0, 40) }),
    ...(typeof status === 'number' && { status }),
    ...(where && { where }),
    stack: framesOf(err),
    ...(err.cause !== undefined && depth < deepest && { because: quietError(err.cause, depth + 1) }),
  }
}

const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, mostFrames)
    .join('\n')
