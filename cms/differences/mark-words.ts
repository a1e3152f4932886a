export type Piece = { text: string; is: 'same' | 'added' | 'gone' }

/** Longer texts are shown whole, old and new: comparing them word by word would take too long and read badly. */
const mostPairs = 4_000_000

/**
 * One text turned into another, word by word: what stayed, what came and what went, in reading order. What stayed and
 * went is the old text, what stayed and came the new one.
 */
export function markWords(before: string, after: string): Piece[] {
  const [old, fresh] = [tokens(before), tokens(after)]
  const start = countEqual(old, fresh)
  const end = countEqual(old.slice(start).toReversed(), fresh.slice(start).toReversed())
  const middle = compare(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end))
  const same = (words: string[]) => words.map((text): Piece => ({ text, is: 'same' }))
  return joined([...same(old.slice(0, start)), ...middle, ...same(old.slice(old.length - end))])
}

/**
 * Words with what stands around them kept apart, so that a comma more marks only the comma. A time, a date, an address of mail
 * or web is one word: half of it says nothing.
 */
const tokens = (text: string) =>
  text.match(/[\p{L}\p{N}]+(?:(?:[.:@_/'’-]|:\/\/)[\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? []

function countEqual(one: string[], other: string[]): number {
  const until = one.findIndex((token, i) => token !== other[i])
  return until === -1 ? one.length : until
}

function compare(old: string[], fresh: string[]): Piece[] {
  const gone = old.map((text): Piece => ({ text, is: 'gone' }))
  const added = fresh.map((text): Piece => ({ text, is: 'added' }))
  if (old.length === 0 || fresh.length === 0 || old.length * fresh.length > mostPairs)
    return [...gone, ...added]
  return walk(old, fresh, lengthsOf(old, fresh))
}

/** How long the longest common rest is from every pair of places on. */
function lengthsOf(old: string[], fresh: string[]): Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      rows[i]![j] =
        old[i] === fresh[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!)
  return rows
}

function walk(old: string[], fresh: string[], lengths: Uint16Array[]): Piece[] {
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length)
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      pieces.push({ text: old[i++]!, is: 'same' })
      j++
    } else if (j === fresh.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
      pieces.push({ text: old[i++]!, is: 'gone' })
    else pieces.push({ text: fresh[j++]!, is: 'added' })
  return pieces
}

/** Of a run of changes first all that went, then all that came; a blank between two of a kind belongs with them. */
function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = []
  let run: Piece[] = []
  const flush = () => {
    for (const is of ['gone', 'added'] as const) {
      const text = run.flatMap((piece) => (piece.is === is || piece.is === 'same' ? piece.text : [])).join('')
      if (text) result.push({ text, is })
    }
    run = []
  }
  for (const [at, piece] of pieces.entries()) {
    const isBlank = piece.is === 'same' && piece.text.trim() === ''
    const isInside = run.length > 0 && isBlank && pieces[at + 1] && pieces[at + 1]!.is !== 'same'
    if (piece.is !== 'same' || isInside) run.push(piece)
    else {
      flush()
      const last = result.at(-1)
      if (last?.is === 'same') last.text += piece.text
      else result.push({ ...piece })
    }
  }
  flush()
  return result
}
