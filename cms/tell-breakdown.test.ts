import { expect, test } from 'vitest'
import { tellBreakdown } from './tell-breakdown.ts'

const told = (error: object, language = 'nl') =>
  tellBreakdown({ error, req: { i18n: { language } } } as never) as
    { response: { errors: { message: string }[] } } | undefined

test('that we broke down is said in the language of the reader; what was wrong with a question stays as it is', () => {
  expect(told(new Error('connection terminated'))?.response.errors[0]?.message).toContain(
    'Er ging iets mis bij ons',
  )
  expect(told(new Error('x'), 'en')?.response.errors[0]?.message).toContain('went wrong on our side')
  expect(told(Object.assign(new Error('x'), { status: 404 }))).toBeUndefined()
})
