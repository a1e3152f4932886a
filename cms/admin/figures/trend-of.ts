import { fewest } from '#search/usage/fewest.ts'
import type { Figures, MonthFigures } from '../../usage/figures-of.ts'

export type Trend = { of: 'opened' | 'seen'; goes: 'up' | 'down' | 'same' }

/** Less than this is chance. */
const clear = 0.15

/** Whether it goes up or down since the month before; null when either month is too small to say, or to tell. */
export function trendOf({ now, before }: MonthFigures): Trend | null {
  const of = (['opened', 'seen'] as const).find((what) => isEnough(now, what) && isEnough(before, what))
  if (!of) return null
  const change = now[of] / before[of] - 1
  return { of, goes: change > clear ? 'up' : change < -clear ? 'down' : 'same' }
}

const isEnough = (figures: Figures, what: Trend['of']) => figures[what] >= fewest
