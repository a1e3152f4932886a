/** A value as Postgres takes it: half of a sign that was cut in two, or a zero, would be refused. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\u0000', '') : part,
  )
