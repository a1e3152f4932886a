import type { Encoding } from './answer.ts'

const ours: Encoding[] = ['br', 'gzip']

/** The compression a client asks for, ours first; undefined when it asks for none that we have. */
export function encodingFor(acceptEncoding: string | undefined): Encoding | undefined {
  if (!acceptEncoding) return undefined
  const weights = new Map(acceptEncoding.toLowerCase().split(',').slice(0, 20).map(toWeight))
  return ours.find((encoding) => (weights.get(encoding) ?? 0) > 0)
}

function toWeight(part: string): [name: string, weight: number] {
  const [name = '', ...settings] = part.split(';').map((piece) => piece.trim())
  const weight = settings.find((setting) => setting.startsWith('q='))
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
}
