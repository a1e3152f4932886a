const number = new Intl.NumberFormat('nl-NL')

/** 1234 as "1.234". */
export const inDigits = (value: number): string => number.format(value)
