import type { Endpoint } from 'payload'
import { decideReport, lookAtReport } from './answer-report.ts'
import { proposeFromForm } from './propose.ts'
import { receive } from './receive.ts'

/** What residents send by way of the site, and the pages on which it is answered. `clock` is for who tests it. */
export const helpEndpoints = (clock = () => new Date()): Endpoint[] => [
  { path: '/help/receive', method: 'post', handler: (req) => receive(req, clock()) },
  { path: '/help/propose', method: 'post', handler: (req) => proposeFromForm(req, clock()) },
  { path: '/help/report', method: 'get', handler: (req) => lookAtReport(req, clock()) },
  { path: '/help/report', method: 'post', handler: (req) => decideReport(req, clock()) },
]
