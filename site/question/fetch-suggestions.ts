import { withoutPostcodeLetters } from '#search/words/without-postcode-letters.ts'
import type { Suggestion } from '#site/suggestions/suggestion.ts'

const longestMs = 3_000

/** Asks what somebody who typed this may mean. After three seconds nobody waits for it any more. */
export async function fetchSuggestions(text: string, asking: AbortController): Promise<Suggestion[]> {
  const tooLate = setTimeout(() => asking.abort(), longestMs)
  try {
    const response = await fetch(`/api/v1/suggesties?q=${encodeURIComponent(withoutPostcodeLetters(text))}`, {
      signal: asking.signal,
    })
    return response.ok ? ((await response.json()) as { suggestions: Suggestion[] }).suggestions : []
  } finally {
    clearTimeout(tooLate)
  }
}
