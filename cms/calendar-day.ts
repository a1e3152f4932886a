import { localNow } from '#search/time/local-date.ts'

/** The calendar day that a moment falls on in Amsterdam: a date picked in the admin is kept as a moment. */
export const calendarDay = (moment: string): string => localNow(new Date(moment)).date

/** A calendar day as the admin keeps it: noon, so that no clock change moves it. */
export const atNoon = (date: string): string => `${date}T12:00:00.000Z`
