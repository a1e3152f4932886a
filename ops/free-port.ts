import { createServer } from 'node:net'
import { Fault } from './fault.ts'
import { portHolder } from './port-holder.ts'

/** A port that nobody uses at this moment; for tests. */
export async function freePort(): Promise<number> {
  return (await listenOnce(0)).port
}

/** Refuses a taken port in one sentence: which, who has it, and which variable moves it. */
export async function ensurePortFree(port: number, variable: string): Promise<void> {
  try {
    await listenOnce(port)
  } catch (err) {
    throw portFault(port, variable, (err as NodeJS.ErrnoException).code)
  }
}

export function portFault(port: number, variable: string, code = 'EADDRINUSE'): Fault {
  if (code === 'EACCES')
    return new Fault(
      `Poort ${port} mag deze gebruiker niet gebruiken. Kies met ${variable} een poort boven 1023.`,
    )
  const holder = portHolder(port)
  const by = holder ? `door ${holder}` : 'door een ander programma'
  return new Fault(
    `Poort ${port} is al in gebruik ${by}. Stop dat, of kies een andere poort met ${variable}.`,
  )
}

function listenOnce(port: number): Promise<{ port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address() as { port: number }
      server.close(() => resolve(address))
    })
  })
}
