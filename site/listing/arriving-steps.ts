import type { IconName } from '#site/layouts/icons.ts'

type Step = { icon: IconName; text: string }

const signs: [IconName, RegExp][] = [
  ['bus', /\b(bus|bushalte|halte|tram|trein|metro|station)\b/i],
  ['door', /\b(\w*ingang|\w*deur(en)?|hek|poort|trap|lift|verdieping|balie|bel aan|aanbellen)\b/i],
]

/** How to get there as a partner wrote it, a sentence at a time: the one about the bus can be found at a glance. */
export const arrivingSteps = (arriving: string): Step[] =>
  arriving
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => ({ icon: signs.find(([, sign]) => sign.test(text))?.[0] ?? 'walk', text }))
