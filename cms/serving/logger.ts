import type { Config } from 'payload'
import { currentRequest } from '#search/watch/under-request.ts'
import { quietLog } from '../quiet-log.ts'

/**
 * Payload's own log, as lines of JSON with the request each belongs to. What may tell who somebody is, or let someone in, is
 * left out wherever it stands.
 */
export const logger = {
  options: {
    ...quietLog,
    level: 'info',
    base: { room: 'cms' },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => ({ request: currentRequest() }),
    redact: {
      paths: [
        'req',
        'user',
        'email',
        'err.data',
        'err.query',
        'err.params',
        'err.detail',
        'err.where',
      ].flatMap((name) => [name, `*.${name}`]),
      remove: true,
    },
  },
} satisfies { options: Extract<NonNullable<Config['logger']>, { options: unknown }>['options'] }
