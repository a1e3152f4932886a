/** The words of the calendar that a resident takes along. */
export const nlCalendar = {
  add: 'Zet in je agenda',
  look: (page: string) => `Kijk voor je gaat of het doorgaat: ${page}`,
  cancelled: (title: string) => `Gaat niet door: ${title}`,
  subscribe: 'Zet in je agenda (abonneren)',
  subscribeMore: 'Je agenda blijft vanzelf bij. Verandert er iets? Dan zie je dat in je eigen agenda.',
  link: 'Werkt dat niet? Open of kopieer deze link',
  nameOf: (what: string, town: string) => (town && town !== what ? `${what}, ${town}` : what),
  about: (what: string) => `Wat er te doen is: ${what}.`,
  some: (shown: number, total: number) =>
    `Je ziet de eerste ${shown} van ${total}. Kies minder om alles te zien.`,
}
