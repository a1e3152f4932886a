import type { WidgetCounts, WidgetFigures } from '../../usage/widgets-in-view.ts'
import { figureWords } from './figure-words.ts'
import { FiguresTable } from './FiguresTable.tsx'

type Props = { widgets: WidgetFigures[]; language: string; isDesk: boolean }

/** What was saved for other sites: each in one row, and by day for who wants to know. */
export function WidgetTables({ widgets, language, isDesk }: Props) {
  if (widgets.length === 0) return null
  const words = figureWords(language)
  const { name, day, ...counted } = words.widgetColumns
  const columns = [counted.shown, counted.searched, counted.opened]
  const cells = ({ shown, searched, opened }: WidgetCounts) => [shown, searched, opened].map(words.amount)
  const title = isDesk ? words.widgetsDesk : words.widgets
  return (
    <section>
      <h2>{title}</h2>
      <p>{words.widgetsIntro}</p>
      <FiguresTable
        name={title}
        columns={[name, ...columns]}
        rows={widgets.map((widget) => [widget.name, ...cells(widget.total)])}
      />
      {widgets
        .filter(({ days }) => days.length > 0)
        .map((widget) => (
          <details key={widget.id}>
            <summary>{words.perDay(widget.name)}</summary>
            <FiguresTable
              name={words.perDay(widget.name)}
              columns={[day, ...columns]}
              rows={widget.days.map((one) => [words.day(one.day), ...cells(one)])}
            />
          </details>
        ))}
    </section>
  )
}
