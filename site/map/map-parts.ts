import type { Box } from '#search/query.ts'
import { StatusLine } from './status-line.ts'

/** The element, what stands in it, and what its attributes say now. */
export type MapParts = {
  host: HTMLElement
  frame: HTMLElement
  here: HTMLAnchorElement
  elsewhere: HTMLDetailsElement
  status: StatusLine
  query: () => string
  view: () => Box
  isPiece: () => boolean
  /** The listing whose page this is: the slug of the pin that stays lit. */
  own: string | undefined
  styleUrl: string
  areasUrl: string
}

export function mapParts(host: HTMLElement): MapParts {
  const part = <T extends HTMLElement>(name: string) => host.querySelector<T>(`[data-part=${name}]`)!
  const { styleUrl = '', areasUrl = '' } = host.dataset
  return {
    host,
    frame: part('frame'),
    here: part('here'),
    elsewhere: part('elsewhere'),
    status: new StatusLine(part('status')),
    query: () => host.dataset.query ?? '',
    view: () => JSON.parse(host.dataset.view!) as Box,
    isPiece: () => host.dataset.isPiece !== undefined,
    own: host.dataset.own,
    styleUrl,
    areasUrl,
  }
}
