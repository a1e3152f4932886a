import type { IncomingHttpHeaders } from 'node:http'

/** Programs that say what they are, and browsers without anybody in front of them. */
const programs =
  /(?<!cu)bot\b|bot[/_-]|crawl|spider|slurp|headless|lighthouse|pagespeed|preview|monitor|uptime|pingdom|archive|scrapy|curl|wget|httpie|python|java\/|okhttp|go-http|libwww|axios|node|undici|facebookexternalhit|embedly|whatsapp\//i

/** Whether somebody probably looks at this: no program that says so, no health check, and no page fetched just in case. */
export function isPerson(headers: IncomingHttpHeaders): boolean {
  const agent = headers['user-agent'] ?? ''
  if (!/^(mozilla|opera)\//i.test(agent) || programs.test(agent)) return false
  return !/prefetch|prerender/i.test(`${headers['sec-purpose'] ?? ''} ${headers.purpose ?? ''}`)
}
