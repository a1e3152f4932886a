const number = new Intl.NumberFormat('nl-NL')

/** 1234 as "1.234". Below a thousand there is nothing to group, and most counts are. */
export const inDigits = (value: number): string =>
  value >= 0 && value < 1000 && Number.isInteger(value) ? String(value) : number.format(value)
