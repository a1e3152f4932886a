import type { Config } from 'payload'
import { quietError } from './quiet-error.ts'

type Options = Extract<NonNullable<Config['logger']>, { options: unknown }>['options']

const errorIn = (first: unknown): Error | undefined => {
  const one = first instanceof Error ? first : (first as { err?: unknown } | null)?.err
  return one instanceof Error ? one : undefined
}

/**
 * The log of Payload without what anybody filled in. An error that is logged without words of ours gets its own message for
 * them, past every serializer; that is why both are needed.
 */
export const quietLog = {
  serializers: { err: quietError, error: quietError },
  hooks: {
    logMethod(args, method) {
      const [first, words, ...more] = args as [unknown, string | undefined, ...unknown[]]
      const err = errorIn(first)
      const said = err && (words === undefined || words === err.message) ? quietError(err).message : words
      method.apply(this, [first, said, ...more] as never)
    },
  },
} satisfies Options
