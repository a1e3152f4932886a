import type { AfterErrorHook } from 'payload'
import { away } from './away.ts'

type Fault = Error & { status?: number; code?: string; cause?: unknown }

/** Postgres is not there, has no room, may only be read, or is starting or stopping; and how a broken line sounds. */
const codes =
  /^(08...|25006|53...|57P0.|58...|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE)$/
const texts = /^(Connection terminated|timeout exceeded when trying to connect|Postgres )/
const deepest = 4

function isAway(fault: unknown, depth = 0): boolean {
  if (!(fault instanceof Error) || depth > deepest) return false
  const { code, message, cause } = fault as Fault
  return codes.test(code ?? '') || texts.test(message) || isAway(cause, depth + 1)
}

/** Says that it is us and that it passes, where Payload would say that something went wrong. */
export const tellAway: AfterErrorHook = ({ error, req }) => {
  if (((error as Fault).status ?? 500) !== 500 || !isAway(error)) return
  req.responseHeaders = new Headers([...(req.responseHeaders ?? []), ...Object.entries(away.headers)])
  return { status: 503, response: { errors: [{ message: away.said }] } }
}
