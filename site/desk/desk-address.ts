/** The mode for a screen in a library: the same pages below `/balie`, from where nothing leads away. */
const start = '/balie'
/** The place of the desk, in the address of every page of it. */
export const placeParameter = 'bij'

/** What a desk shows: other pages (forms, files, texts) are not for a screen that anyone stands at. */
const shown = [
  /^\/$/,
  /^\/zoeken$/,
  /^\/aanbod\/[^/]+$/,
  /^\/organisaties\/[^/]+$/,
  /^\/briefje(\/gekregen)?$/,
]

export const isDesk = (path: string): boolean => path === start || path.startsWith(`${start}/`)

/**
 * The same page at the desk, on which everything goes on.
 *
 * @param address path with what may stand behind it, of any page of the site or the desk
 * @param place of the desk as its address says it; empty when it has none
 * @returns undefined when a desk does not show it
 */
export function toDesk(address: string, place: string): string | undefined {
  const { path, params, hash } = split(address)
  const publicPath = isDesk(path) ? path.slice(start.length) || '/' : path
  if (!shown.some((one) => one.test(publicPath))) return undefined
  params.delete(placeParameter)
  if (place) params.append(placeParameter, place)
  return join(start + (publicPath === '/' ? '' : publicPath), params, hash)
}

/** The page that a page of the desk shows; undefined when there is none. */
export function fromDesk(address: string): string | undefined {
  const { path, params, hash } = split(address)
  const publicPath = path.slice(start.length) || '/'
  if (!isDesk(path) || !shown.some((one) => one.test(publicPath))) return undefined
  params.delete(placeParameter)
  return join(publicPath, params, hash)
}

function split(address: string) {
  const { pathname, search, hash } = new URL(address, 'http://desk')
  return { path: pathname, params: new URLSearchParams(search), hash }
}

const join = (path: string, params: URLSearchParams, hash: string) =>
  path + (params.size > 0 ? `?${params}` : '') + hash
