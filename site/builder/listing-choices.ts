import type { Fault } from '#search/query-url.ts'
import type { Door } from '#site/door.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'
import type { ChoiceSet } from '#site/results/filter-groups.ts'
import { nl } from '#site/text/nl.ts'
import { lookParameters } from '#site/widget/look-words.ts'
import { pickedListings } from '#site/widget/picked-listings.ts'

/** How many are offered for some words. */
const mostFound = 8

type Choices = { set: ChoiceSet; faults: Fault[]; total: number | undefined }

/**
 * The listings that were picked and those that these words find, as boxes to tick; what is picked and not there is a fault.
 * Without an answer of the index what was picked stays, by its slug.
 */
export async function listingChoices(
  door: Pick<Door, 'get' | 'titles'>,
  picked: string[],
  wanted: string,
): Promise<Choices> {
  const listings = await pickedListings(door, picked)
  const found = wanted ? await orUnavailable(door.titles(wanted, mostFound)) : undefined
  const titles = new Map(listings?.map(({ slug, title }) => [slug, title]))
  const offered = (found?.titles ?? []).filter(({ slug }) => !picked.includes(slug))
  const chosen = picked.map((slug) => toChoice(slug, titles.get(slug) ?? slug, true))
  const others = offered.map(({ slug, title, place }) =>
    toChoice(slug, [title, place].filter(Boolean).join(', '), false),
  )
  const missing = listings ? picked.filter((slug) => !titles.has(slug)) : []
  const parameter = lookParameters.listings
  return {
    set: { parameter, legend: nl.builder.picked, choices: [...chosen, ...others] },
    faults: missing.map((value) => ({ parameter, value, message: nl.builder.unknownListing })),
    total: listings?.length,
  }
}

const toChoice = (value: string, label: string, isChosen: boolean) => ({
  value,
  label,
  count: null,
  isChosen,
})
