import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { forgetRunning, noteRunning, type Running } from './running.ts'
import { processMark } from './process-mark.ts'
import type { Vars } from './environment.ts'
import type { ServiceName } from './service-names.ts'
import { stopProcess } from './stop-process.ts'
import type { User } from './reachable.ts'

export type Child = {
  pid: number
  /** Resolves once it is gone, with a word for the log: `code 1`, `SIGKILL`. Never rejects. */
  exited: Promise<string>
  hasExited: () => boolean
  /** The last lines it said. */
  tail: () => string
  stop: () => Promise<void>
}

export type ChildOptions = {
  name: ServiceName
  command: string
  args: string[]
  env: Vars
  cwd?: string
  user?: User | undefined
  log?: ((line: string) => void) | undefined
  running?: Running | undefined
}

/** Starts a process in a group of its own, so that a Ctrl-C in the terminal reaches it last, through us. */
export async function startChild(o: ChildOptions): Promise<Child> {
  if (o.running?.isStopping) throw new Error(`${o.name} may not start any more`)
  const options = { cwd: o.cwd, env: o.env as NodeJS.ProcessEnv, detached: true, ...o.user }
  const child = spawn(o.command, o.args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  // noted before anything else can happen: whatever is not noted, nobody can stop after us
  const mark = (child.pid && processMark(child.pid)) || `${child.pid}@gone`
  if (child.pid && o.running) noteRunning(o.running, o.name, mark)
  const tail = followOutput(child, o.log)
  const exited = untilExit(child).finally(() => o.running && forgetRunning(o.running.dir, o.name, mark))
  await once(child, 'spawn')
  return {
    pid: child.pid!,
    exited,
    hasExited: () => child.exitCode !== null || child.signalCode !== null,
    tail,
    stop: async () => {
      await stopProcess(mark, o.name)
      await exited
    },
  }
}

async function untilExit(child: ChildProcess): Promise<string> {
  const closed = new Promise((resolve) => child.once('close', resolve))
  const exit = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`))
    child.once('error', (err) => resolve(err.message))
  })
  const word = await exit
  await Promise.race([closed, sleep(200)]) // its last words; a grandchild may keep the pipe open for longer
  return word
}

const tailLines = 25

function followOutput(child: ChildProcess, log: (line: string) => void = () => {}): () => string {
  const last: string[] = []
  const take = (line: string) => {
    if (!line.trim()) return
    log(line)
    last.push(line)
    if (last.length > tailLines) last.shift()
  }
  for (const stream of [child.stdout!, child.stderr!]) byLine(stream, take)
  return () => last.join('\n')
}

function byLine(stream: NodeJS.ReadableStream, take: (line: string) => void) {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/\r?\n/)
    rest = lines.pop()!
    lines.forEach(take)
  })
  stream.on('end', () => take(rest))
}
