/**
 * The places with the highest scores, highest first, of equal ones the lower place first; at most `most`. One look at
 * each: only what can still be among them is kept, and sorted now and then.
 */
export function highest(scores: Float32Array, most: number): number[] {
  const isBefore = (a: number, b: number) => scores[b]! - scores[a]! || a - b
  let kept: number[] = []
  let least = 0
  for (let place = 0; place < scores.length; place++) {
    if (scores[place]! <= least) continue
    kept.push(place)
    if (kept.length < most * 2 + 100) continue
    kept = kept.sort(isBefore).slice(0, most)
    least = scores[kept.at(-1)!]!
  }
  return kept.sort(isBefore).slice(0, most)
}
