import { isSolved, puzzleText } from './puzzle.ts'

const atOnce = 64
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * The sum for one form, a few tries at a time, so that typing goes on. The browser hashes beside the page.
 * @returns the answer, or '' where the browser cannot hash (an address without https): the form goes without.
 */
export async function solvePuzzle(stamp: string): Promise<string> {
  if (!globalThis.crypto?.subtle) return ''
  const coder = new TextEncoder()
  for (let first = 0; ; first += atOnce) {
    const answers = Array.from({ length: atOnce }, (_, i) => first + i)
    const hashes = await Promise.all(
      answers.map((answer) => crypto.subtle.digest('SHA-256', coder.encode(puzzleText(stamp, answer)))),
    )
    const found = hashes.findIndex((hash) => isSolved(new Uint8Array(hash)))
    if (found !== -1) return String(first + found)
    await breathe()
  }
}
