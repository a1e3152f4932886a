const moment = new Intl.DateTimeFormat('nl', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})
const day = new Intl.DateTimeFormat('nl', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
})

/** "22 november om 11:00", in Amsterdam. */
export const sayMoment = (iso: string): string => moment.format(new Date(iso))
/** "di 24 november", of a day on the wall calendar. */
export const sayDay = (date: string): string => day.format(new Date(`${date}T00:00:00Z`))
