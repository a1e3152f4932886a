import type { APIRoute } from 'astro'
import { paperAnswer } from '#site/paper/paper-answer.ts'
import { unavailablePaper } from '#site/paper/refuse-paper.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'
import { readSearch } from '#site/results/read-search.ts'
import { nl } from '#site/text/nl.ts'

/** All that a search finds, on paper. */
export const GET: APIRoute = async ({ locals, url }) => {
  const { door, env } = locals
  const town = await orUnavailable(door.town())
  if (!town) return unavailablePaper()
  const { query, faults } = readSearch(url.searchParams, town)
  return paperAnswer({
    door,
    siteUrl: env.siteUrl,
    town,
    subject: { is: 'query', query: { ...query, page: 1 } },
    params: url.searchParams,
    faults: faults.map(({ parameter, value, message }) => nl.paper.badChoice(parameter, value, message)),
    now: new Date(),
  })
}
