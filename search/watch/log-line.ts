import { currentRequest } from './under-request.ts'

export type Level = 'info' | 'warn' | 'error'

/**
 * One line of the log: JSON, with the moment, and the request it belongs to. `told` says what happened and never who did it:
 * no words of a question, no address, no coordinates.
 */
export const toLogLine = (level: Level, room: 'site' | 'cms', told: object, now = new Date()): string =>
  JSON.stringify({ time: now.toISOString(), level, room, request: currentRequest(), ...told })
