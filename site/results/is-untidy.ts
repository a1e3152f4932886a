/** A form sends the fields nobody filled in as well. An address worth sharing leaves them out. */
export const isUntidy = (params: URLSearchParams): boolean =>
  [...params.values()].some((value) => value.trim() === '')
