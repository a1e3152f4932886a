import { releasedElement } from './element/released-element.ts'
import { frameAddress } from './frame-addresses.ts'
import type { WidgetChoices } from './widget-choices.ts'
import { queryAddress } from '#search/query-url.ts'
import { markup } from '#site/layouts/markup.ts'

/** What a host pastes. */
export type Codes = {
  /** The element with the newest script. */
  element: string
  /** Only the script, held to its hash. */
  pinned: string
  /** The element with that script. */
  held: string
  /** A frame without script. */
  frame: string
  /** For a Content-Security-Policy. */
  policy: string
}

/**
 * The codes for what a host chose.
 *
 * @param site our origin
 * @param title what is in it, for who cannot see it
 */
export function exampleCodes({ query, look }: WidgetChoices, site: string, title: string): Codes {
  const src = new URL(frameAddress({ query, look }), site).href
  const whole = new URL(queryAddress('/zoeken', query), site).href
  const { path, pinnedPath, integrity } = releasedElement
  const newest = markup`<script async src="${site + path}"></script>`
  const pinned = markup`<script async src="${site + pinnedPath}"
  integrity="${integrity}" crossorigin></script>`
  const block = markup`<sociale-kaart src="${src}" titel="${title}">
  <p><a href="${whole}">${title}</a></p>
</sociale-kaart>`
  return {
    element: markup`${newest}
${block}`.html,
    pinned: pinned.html,
    held: markup`${pinned}
${block}`.html,
    frame: markup`<iframe src="${src}" title="${title}" width="100%" height="700" loading="lazy"></iframe>`
      .html,
    policy: `script-src ${site}; frame-src ${site}`,
  }
}
