type Ask = () => Promise<boolean>

/** Next makes the pages, the API and what runs before a page in bundles of their own; the process they share. */
const kept = globalThis as { socialeKaartAsksPostgres?: Ask }

/** From here on `askPostgres` asks this. */
export function letAskPostgres(ask: Ask): void {
  kept.socialeKaartAsksPostgres = ask
}

/** Whether Postgres answers the cms; yes as well while nobody has said how to ask. */
export const askPostgres: Ask = async () => (await kept.socialeKaartAsksPostgres?.()) ?? true
