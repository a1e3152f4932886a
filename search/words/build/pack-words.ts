/**
 * Words in blocks, one for each three letters they begin with. In a block stands for each word, in alphabetical order: a
 * capital for how many letters it shares with the one before (A is 0), its other letters, and three characters from 0
 * to ? for three numbers from 0 to 15. `known-words.ts` opens a block when it is first asked for.
 */
export function packWords(facts: Map<string, [number, number, number]>): string[] {
  const blocks = new Map<string, string>()
  let before = ''
  for (const [word, numbers] of [...facts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = word.slice(0, 3)
    const from = blocks.has(key) ? before : key
    let shared = 3
    while (shared < 25 && shared < from.length && from[shared] === word[shared]) shared++
    const entry = String.fromCharCode(65 + shared, ...[...word.slice(shared)].map((l) => l.charCodeAt(0)))
    blocks.set(key, (blocks.get(key) ?? key) + entry + String.fromCharCode(...numbers.map((n) => 48 + n)))
    before = word
  }
  return [...blocks.values()]
}
