/** The page that shows what residents do not see yet: for partners and editors, by way of the cms. */
export const isPreview = (path: string): boolean => /^\/voorbeeld\/?$/.test(path)
