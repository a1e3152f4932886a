import type { AfterErrorHook } from 'payload'
import { faultsOf } from './faults-of.ts'

/** Sends along what is wrong with which field, so that the form shows it there; see `faults-of.ts`. */
export const tellFieldFaults: AfterErrorHook = ({ error, result }) => {
  const errors = faultsOf(error)
  const told = result?.errors as { message?: string; data?: unknown }[] | undefined
  if (!errors || !told?.[0] || told[0].data) return
  return { response: { errors: [{ name: 'ValidationError', message: told[0].message, data: { errors } }] } }
}
