import { expect, test } from 'vitest'
import { tellClash } from './tell-clash.ts'

const told = (error: object, language = 'nl') =>
  tellClash({ error, req: { i18n: { language } } } as never) as
    { status: number; response: { errors: { message: string }[] } } | undefined

test('who was in the way of another hears that nothing was changed', () => {
  const deadlock = Object.assign(new Error('Failed query'), { cause: { code: '40P01' } })
  expect(told(deadlock)).toMatchObject({ status: 409 })
  expect(told(deadlock)?.response.errors[0]?.message).toContain('Er is niets veranderd')
  expect(told(deadlock, 'en')?.response.errors[0]?.message).toContain('Nothing was changed')
  expect(told(new Error('connection terminated'))).toBeUndefined()
})
