import { commandLine, isAlive, parentOf, processMark } from './process-mark.ts'

/**
 * `npm start` puts npm between the terminal and us. Who kills that npm outright means to kill us, but the signal
 * does not travel on; so we look whether it is still there.
 */
export function whenNpmDies(stop: () => void): void {
  const npm = process.env.npm_lifecycle_event && npmMark()
  if (!npm) return
  const timer = setInterval(() => {
    if (isAlive(npm)) return
    clearInterval(timer)
    stop()
  }, 500)
  timer.unref()
}

/** npm is our parent, or the parent of the shell in between. */
function npmMark(): string | undefined {
  const parent = process.ppid
  const found = [parent, parentOf(parent)].find((pid) =>
    /\b(npm|pnpm|yarn)\b/.test(commandLine(pid).join(' ')),
  )
  return found ? processMark(found) : undefined
}
