import type { Subject } from './subject.ts'

export const thanksWords = { wrong: 'melding', addition: 'idee', claim: 'aanvraag' } as const

/** Where somebody goes who sent a form; `back` is the page they came from. */
export function thanksAddress(subject: Subject, back: string): string {
  return `/bedankt?${new URLSearchParams({ voor: thanksWords[subject.is], terug: back })}`
}

/** The way back in such an address, if it leads to a page of ours. */
export function wayBack(params: URLSearchParams): string {
  const back = params.get('terug') ?? ''
  return /^\/(aanbod|organisaties)\/[\w%.~-]+$/.test(back) ? back : '/'
}

export function thanksFor(params: URLSearchParams): Subject['is'] {
  const asked = params.get('voor')
  return (['addition', 'claim'] as const).find((is) => thanksWords[is] === asked) ?? 'wrong'
}
