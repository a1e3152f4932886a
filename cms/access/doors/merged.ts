import type { Forged } from './forged.ts'

type Body = Record<string, unknown>
const isGroup = (one: unknown): one is Body => typeof one === 'object' && one !== null && !Array.isArray(one)

function mix(into: Body, from: Body): Body {
  for (const [name, value] of Object.entries(from)) {
    const known = into[name]
    if (isGroup(value) && isGroup(known)) mix(known, value)
    else into[name] = structuredClone(value)
  }
  return into
}

/** All of them as one body: `contact.a` and `contact.b` side by side in `contact`. */
export const merged = (all: Forged[]): Body => all.reduce<Body>((into, { body }) => mix(into, body), {})
