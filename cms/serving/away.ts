/** What everybody hears while Postgres is away, and when to try again. */
export const away = {
  title: 'Even niet bereikbaar',
  said: 'We kunnen nu even niet bij de gegevens. Probeer het over een paar minuten nog eens.',
  headers: { 'retry-after': '30' },
} as const
