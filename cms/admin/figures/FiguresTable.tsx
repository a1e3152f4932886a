type Props = { name: string; columns: string[]; rows: string[][] }

/** A table of which the first column says what a row is about. */
export function FiguresTable({ name, columns, rows }: Props) {
  return (
    <div className="sk-figures__scroll" role="region" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], nr) => (
            <tr key={nr}>
              <th scope="row">{first}</th>
              {others.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
