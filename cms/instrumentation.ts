/** Next calls this once when the server starts: the log and the counts of requests, Payload, its timed publishing and the outbox begin here, not at the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { watchRequests } = await import('./serving/watch-requests.ts')
  watchRequests()
  const { mendAddresses } = await import('./mend-addresses.ts')
  mendAddresses()
  const { start } = await import('./start.ts')
  await start()
}
