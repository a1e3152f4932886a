const ours = '/aanbod/{aanbod}'

/** A link to a listing. A page that stands in a frame says on its root where listings open. */
export function listingLink(slug: string): HTMLAnchorElement {
  const { listing = ours, listingTarget } = document.documentElement.dataset
  const link = document.createElement('a')
  link.href = listing.replace('{aanbod}', encodeURIComponent(slug))
  if (listingTarget) link.target = listingTarget
  return link
}
