import type { APIRoute } from 'astro'
import { answerOembed } from '#site/oembed/answer-oembed.ts'

/** For a cms that makes a frame of a link one pastes. */
export const GET: APIRoute = ({ locals, url }) =>
  answerOembed({ params: url.searchParams, door: locals.door, site: locals.env.siteUrl })
