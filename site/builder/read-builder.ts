import { type Fault, tidyText } from '#search/query-url.ts'
import { longestText } from '#search/query.ts'
import { lookParameters } from '#site/widget/look-words.ts'
import { formatWidget, parseWidget } from '#site/widget/widget-address.ts'
import type { WidgetChoices } from '#site/widget/widget-choices.ts'
import { builderPage, builderParameters, ownPage, type PreviewWidth, previewWidths } from './builder-words.ts'
import { pastedSlugs } from './pasted-slugs.ts'

export type Builder = {
  choices: WidgetChoices
  faults: Fault[]
  width: PreviewWidth
  /** The listing and the organisation that are being looked for. */
  wanted: { listing: string; organisation: string }
  /** Listings open on a page of the host; `template` is what was filled in for it, good or not. */
  isOwnPage: boolean
  template: string
  /** The same page by its one address. */
  address: string
}

const open = lookParameters.opens

/** What somebody chose so far. Never throws: what is not understood is the usual, and named in `faults`. */
export function readBuilder(params: URLSearchParams): Builder {
  const text = (name: string) => tidyText(params.get(name) ?? '')
  const isOwn = text(open) === ownPage
  const listing = text(builderParameters.listing)
  const read = parseWidget(asWidget(params, isOwn, listing))
  const { query, look } = read.choices
  const { opens } = look
  const isHost = opens.at === 'host'
  const built = {
    choices: { query: { ...query, page: 1 }, look: { ...look, set: null } },
    faults: read.faults,
    width: previewWidths.find((one) => one === text(builderParameters.width)) ?? previewWidths[0],
    wanted: {
      listing: pastedSlugs(listing).length > 0 ? '' : listing.slice(0, longestText),
      organisation: text(builderParameters.organisation).slice(0, longestText),
    },
    isOwnPage: isOwn || isHost,
    template: isHost ? opens.template : text(builderParameters.template),
  }
  return { ...built, address: toAddress(built) }
}

/** The same in words of a widget only. */
function asWidget(params: URLSearchParams, isOwn: boolean, listing: string): URLSearchParams {
  const words = new URLSearchParams(params)
  for (const slug of pastedSlugs(listing)) words.append(lookParameters.listings, slug)
  if (isOwn) words.set(open, params.get(builderParameters.template) ?? '')
  return words
}

function toAddress({ choices, width, wanted, isOwnPage, template }: Omit<Builder, 'address'>): string {
  const words = formatWidget(choices)
  const put = (name: string, value: string) => value && words.append(name, value)
  if (isOwnPage && choices.look.opens.at !== 'host') {
    put(open, ownPage)
    put(builderParameters.template, template)
  }
  if (width !== previewWidths[0]) put(builderParameters.width, width)
  put(builderParameters.listing, wanted.listing)
  put(builderParameters.organisation, wanted.organisation)
  return words.size > 0 ? `${builderPage}?${words}` : builderPage
}
