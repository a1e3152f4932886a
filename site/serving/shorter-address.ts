import { parameters } from '#search/address-words.ts'
import { withoutPostcodeLetters } from '#search/words/without-postcode-letters.ts'
import { lettersGone } from '../near/letters-gone.ts'
import { pathOf } from './address-fault.ts'

/** What is asked for without the letters of a postcode; the same object when there are none. */
export function shorterParams(params: URLSearchParams): URLSearchParams {
  const asked = params.getAll(parameters.text)
  const shorter = asked.map(withoutPostcodeLetters)
  if (shorter.every((text, i) => text === asked[i])) return params
  const kept = [...params].map(([name, value]): [string, string] =>
    name === parameters.text ? [name, withoutPostcodeLetters(value)] : [name, value],
  )
  return new URLSearchParams(kept)
}

/** The same address without the letters of a postcode; undefined when there are none, which is nearly always. */
export function shorterAddress(address: string): string | undefined {
  const path = pathOf(address)
  if (!/[1-9]\d{3}/.test(address.slice(path.length))) return undefined
  const params = new URLSearchParams(address.slice(path.length))
  const shorter = shorterParams(params)
  return shorter === params ? undefined : `${path}?${shorter}#${lettersGone}`
}
