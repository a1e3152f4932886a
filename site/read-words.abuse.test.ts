import { expect } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { didYouMean } from '#search/words/did-you-mean.ts'
import { readWords } from './read-words.ts'
import { openTestSite } from './testing/open-test-site.ts'
import { someListing } from './testing/some-listing.ts'
import { someTown } from './testing/some-town.ts'
import { toTown } from './town.ts'

proof(
  'the street of a place, misspelled by somebody',
  'is never suggested: it may be secret by now',
  async () => {
    const open = someListing('opvang')
    const { whereabouts } = open
    if (whereabouts.at !== 'venue') throw new Error('It is at a venue.')
    const place = { ...whereabouts.place, name: 'Huize Qworpelbak', street: 'Qwarpelmoerstraat 7' }
    const site = await openTestSite([{ ...open, title: 'Zwommelgroep', whereabouts: { at: 'venue', place } }])
    try {
      const words = await readWords(site.reading, toTown(someTown))
      expect(didYouMean('zwomelgroep', words)).toBe('zwommelgroep')
      expect(didYouMean('qwarpelmoerstrat', words)).toBeNull()
      expect(didYouMean('huize qworpelbk', words)).toBeNull()
      return 'other words are'
    } finally {
      await site.close()
    }
  },
)
