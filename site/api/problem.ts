import { STATUS_CODES } from 'node:http'
import { type Answer, toAnswer } from '../serving/answer.ts'

/** One thing that is wrong with a question, and what to do about it. */
export type InputFault = { in: 'query' | 'path'; name: string; value: string; message: string }

type Details = { errors?: InputFault[]; headers?: Record<string, string>; id?: string }

/** Why the API says no, in Dutch for people and in RFC 9457 for machines. */
export class Problem extends Error {
  readonly status: number
  readonly details: Details

  constructor(status: number, detail: string, details: Details = {}) {
    super(detail)
    this.name = 'Problem'
    this.status = status
    this.details = details
  }
}

export function toProblemAnswer({ status, message, details }: Problem): Answer {
  const { errors, id } = details
  const body = { type: 'about:blank', status, title: STATUS_CODES[status], detail: message, id, errors }
  return toAnswer(status, 'json', JSON.stringify(body), {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...details.headers,
  })
}
