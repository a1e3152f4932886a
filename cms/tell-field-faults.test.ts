import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { expect, test } from 'vitest'
import { faultsOf } from './faults-of.ts'
import { tellFieldFaults } from './tell-field-faults.ts'

const errors = [{ path: 'address', message: 'Plak hier het adres van je agenda.', label: 'Adres' }]
/** As another copy of Payload would throw it. */
const foreign = () => Object.assign(new Error('Ongeldig: Adres'), { status: 400, data: { errors } })
const answer = (error: Error, result: object) =>
  tellFieldFaults({ error, result, req: {} as PayloadRequest, context: {}, collection: null } as never)

test('a field hears what is wrong with it, also from another copy of Payload', async () => {
  const told = [{ path: 'address', message: 'Plak hier het adres van je agenda.' }]
  expect(faultsOf(foreign())).toEqual(told)
  expect(faultsOf(new ValidationError({ errors }))).toEqual(told)
  expect(await answer(foreign(), { errors: [{ message: 'Ongeldig: Adres' }] })).toEqual({
    response: { errors: [{ name: 'ValidationError', message: 'Ongeldig: Adres', data: { errors: told } }] },
  })
})

test('what was told already, and what is no fault of a field, stays as it is', async () => {
  expect(await answer(foreign(), { errors: [{ message: 'Ongeldig', data: { errors } }] })).toBeUndefined()
  expect(await answer(new APIError('Nee', 403), { errors: [{ message: 'Nee' }] })).toBeUndefined()
  expect([faultsOf(null), faultsOf('nee'), faultsOf(new Error('nee'))]).toEqual([null, null, null])
})
