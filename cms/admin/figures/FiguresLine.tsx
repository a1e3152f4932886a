import type { MonthFigures } from '../../usage/figures-of.ts'
import { figureWords } from './figure-words.ts'
import { trendOf } from './trend-of.ts'

type Props = { figures: MonthFigures; language: string }

/** How it went this month, in one sentence, and whether that is more than before. */
export function FiguresLine({ figures, language }: Props) {
  const words = figureWords(language)
  const trend = trendOf(figures)
  return (
    <p className="sk-figures-line">
      {words.thisMonth(figures.now)} {trend && words.trend(trend)}
    </p>
  )
}
