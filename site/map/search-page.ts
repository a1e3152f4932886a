/** The page that answers a question on the map, with what else it was told: ours, or the one that stands in a frame. */
export const searchPage = (): string => document.documentElement.dataset.search ?? '/zoeken'
