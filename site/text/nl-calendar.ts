/** The words of the calendar that a resident takes along. */
export const nlCalendar = {
  add: 'Zet in je agenda',
  look: (page: string) => `Kijk voor je gaat of het doorgaat: ${page}`,
}
