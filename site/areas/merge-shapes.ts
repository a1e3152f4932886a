import { type Flat, linesOf, type Ring, type Shape } from './flat.ts'

/** Ends of lines that lie within half a metre are the same. */
const keyOf = ({ x, y }: Flat) => `${Math.round(x * 2)} ${Math.round(y * 2)}`

/** Several areas as one: a line that two of them share lies within it, and goes. */
export function mergeShapes(shapes: Shape[]): Shape {
  const outside = new Map<string, [Flat, Flat]>()
  for (const [a, b] of shapes.flatMap(linesOf)) {
    const key = [keyOf(a), keyOf(b)].sort().join(' ')
    if (keyOf(a) === keyOf(b)) continue
    if (!outside.delete(key)) outside.set(key, [a, b])
  }
  return tieTogether([...outside.values()]).filter((ring) => ring.length > 2)
}

type Way = { end: Flat; line: object }

/** Loose lines to rings: from each line on to one that is left at its end, until there is none. */
function tieTogether(lines: [Flat, Flat][]): Shape {
  const ways = waysFrom(lines)
  const used = new Set<object>()
  return lines.map(([start]) => {
    const ring: Ring = []
    let at: Flat = start
    for (;;) {
      const next: Way | undefined = ways.get(keyOf(at))?.find((way) => !used.has(way.line))
      if (!next) return ring
      used.add(next.line)
      ring.push(at)
      at = next.end
    }
  })
}

/** Which lines one can follow from each point, in either direction. */
function waysFrom(lines: [Flat, Flat][]): Map<string, Way[]> {
  const ways = new Map<string, Way[]>()
  const add = (start: Flat, way: Way) => ways.set(keyOf(start), [...(ways.get(keyOf(start)) ?? []), way])
  for (const line of lines) {
    add(line[0], { end: line[1], line })
    add(line[1], { end: line[0], line })
  }
  return ways
}
