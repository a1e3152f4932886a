export type Progress = {
  say: (line: string) => void
  /** One line per step; one that takes longer than two seconds keeps saying so. */
  step: <T>(text: string, work: (tell: (detail: string) => void) => Promise<T>) => Promise<T>
}

type Screen = { write: (text: string) => unknown; isTTY?: boolean; columns?: number }
type Line = { text: string; detail: string; since: number; saidAt: number }

const patience = 2_000
const repeatWithoutTerminal = 10_000

/** On a terminal the line of the running step is rewritten; elsewhere it is said again now and then. */
export function createProgress(screen: Screen = process.stdout): Progress {
  const open = new Set<Line>()
  const { say, tick } = screen.isTTY ? rewriting(screen, open) : repeating(screen)
  const step: Progress['step'] = async (text, work) => {
    const line: Line = { text, detail: '', since: Date.now(), saidAt: 0 }
    open.add(line)
    tick(line)
    const timer = setInterval(() => tick(line), 500)
    const tell = (detail: string) => {
      line.detail = detail
      if (!screen.isTTY) say(`  · ${detail}`)
    }
    const end = (sign: string) => {
      clearInterval(timer)
      open.delete(line)
      say(`${sign} ${text} (${seconds(line)})`)
    }
    return work(tell).then(
      (result) => (end('✓'), result),
      (err) => (end('✗'), Promise.reject(err)),
    )
  }
  return { say, step }
}

function repeating(screen: Screen) {
  const say = (line: string) => void screen.write(`${line}\n`)
  const tick = (line: Line) => {
    const quietSince = line.saidAt || line.since
    if (Date.now() - quietSince < (line.saidAt ? repeatWithoutTerminal : patience)) return
    line.saidAt = Date.now()
    say(`… ${describe(line)}`)
  }
  return { say, tick }
}

function rewriting(screen: Screen, open: Set<Line>) {
  const clear = '\r\x1b[K'
  // no wider than the terminal: a line that wraps cannot be rewritten
  const tick = (line: Line) =>
    void screen.write(clear + `… ${describe(line)}`.slice(0, (screen.columns ?? 80) - 1))
  const say = (text: string) => {
    screen.write(`${clear}${text}\n`)
    for (const line of [...open].slice(-1)) tick(line)
  }
  return { say, tick }
}

const seconds = ({ since }: Line) => `${((Date.now() - since) / 1000).toFixed(1).replace('.', ',')} s`

function describe({ text, detail, since }: Line): string {
  const elapsed = Math.floor((Date.now() - since) / 1000)
  const isLong = elapsed >= patience / 1000
  return text + (detail && `: ${detail}`) + (isLong ? ` (${elapsed} s)` : '')
}
