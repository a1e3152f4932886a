import type { Endpoint } from 'payload'
import { receiveUsage } from './receive-usage.ts'

/** Where the site hands over what it counted. `clock` is for who tests it. */
export const usageEndpoints = (clock = () => new Date()): Endpoint[] => [
  { path: '/usage/receive', method: 'post', handler: (req) => receiveUsage(req, clock()) },
]
