import { expect, test } from 'vitest'
import { isNearlySame } from './is-nearly-same.ts'

test.each(['digdi/digid', 'wrek/werk', 'schudlen/schulden', 'wandlen/wandelen', 'inburgerring/inburgering'])(
  '%s',
  (pair) => expect(isNearlySame(...(pair.split('/') as [string, string]))).toBe(true),
)

test.each(['kant/kind', 'huur/heer', 'bad/bda', 'werk/werk', 'fiets/feest', 'sport/spot'])('not %s', (pair) =>
  expect(isNearlySame(...(pair.split('/') as [string, string]))).toBe(false),
)
