/** Where an import stands. `columns` and `compared` wait for a person; `comparing`, `running` and `undoing` are work. */
export const importStates = [
  'columns',
  'comparing',
  'compared',
  'running',
  'stopped',
  'done',
  'undoing',
  'undone',
  'failed',
] as const
export type ImportState = (typeof importStates)[number]

/** What is being done about a row: `idle` rows ask for nothing, `kept` ones could not be undone. */
export type RowState = 'idle' | 'waiting' | 'done' | 'failed' | 'undone' | 'kept'
