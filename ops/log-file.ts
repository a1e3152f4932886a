import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'

const mostBytes = 10 * 1024 * 1024

/** Appends lines to a file; at 10 MB the file becomes `.1` and a new one begins. A full disk stops no service. */
export function logTo(file: string, most = mostBytes): (line: string) => void {
  mkdirSync(path.dirname(file), { recursive: true })
  let size = existsSync(file) ? statSync(file).size : 0
  let fd = openSync(file, 'a')
  // Closed last: a number that is closed may be that of another file by the next line.
  const rotate = () => {
    if (existsSync(file)) renameSync(file, `${file}.1`)
    const next = openSync(file, 'a')
    closeSync(fd)
    fd = next
    size = 0
  }
  return (line) => {
    try {
      if (size > most) rotate()
      size += writeSync(fd, `${line}\n`)
    } catch {
      // losing a line is better than losing the service
    }
  }
}
