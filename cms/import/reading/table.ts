/** One cell as it stands in the file, with the place where a person can find it back. */
export type Cell = { text: string; line: number; column: number }
/** A row starts at `line`; a cell with lines in it makes the next cells stand lower. */
export type Row = { line: number; cells: Cell[] }

/** What was read of a file: rows of cells, and how it was understood. */
export type Table = { rows: Row[]; format: string; remarks: string[] }
