import type { APIRoute } from 'astro'
import { findArea } from '#site/areas/find-area.ts'
import { areaAddress } from '#site/layouts/addresses.ts'
import { paperAnswer } from '#site/paper/paper-answer.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'
import { unavailablePaper } from '#site/paper/refuse-paper.ts'

/** The paper of one district or neighbourhood, to print. */
export const GET: APIRoute = async ({ locals, params, redirect, rewrite, url }) => {
  const { door, env } = locals
  const { slug = '' } = params
  const town = await orUnavailable(door.town())
  if (!town) return unavailablePaper()
  const area = findArea(town.areas, slug)
  if (!area || area.level === 'municipality') return rewrite('/404')
  if (area.slug !== slug) return redirect(`${areaAddress(area)}/krant.pdf${url.search}`, 301)
  return paperAnswer({
    door,
    siteUrl: env.siteUrl,
    town,
    subject: { is: 'area', area },
    params: url.searchParams,
    faults: [],
    now: new Date(),
  })
}
