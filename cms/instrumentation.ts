/** Next calls this once when the server starts: Payload, its timed publishing and the outbox begin here, not at the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { mendAddresses } = await import('./mend-addresses.ts')
  mendAddresses()
  const { start } = await import('./start.ts')
  await start()
}
