import type { UIFieldServerProps } from 'payload'

/** On the screen of an import: the way back to its steps. */
export function OpenImport({ id }: UIFieldServerProps) {
  return id ? (
    <p>
      <a href={`/admin/importeren?import=${id}`}>Open deze import</a>
    </p>
  ) : null
}
