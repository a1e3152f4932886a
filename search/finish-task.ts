import type { EnqueuedTask } from 'meilisearch'
import type { SearchConnection } from './connection.ts'

/** A task that Meilisearch took on and then could not do. Its message names the document that was at fault. */
export class TaskFailed extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'TaskFailed'
    this.code = code
  }
}

/**
 * Waits until Meilisearch has done what it accepted: accepted is not done, and a failed task still resolves.
 * @throws TaskFailed when it could not be done; what `allow` names counts as done.
 */
export async function finishTask(
  search: SearchConnection,
  task: EnqueuedTask,
  allow?: string,
): Promise<void> {
  const done = await search.client.tasks.waitForTask(task.taskUid, { interval: 10, timeout: 600_000 })
  if (done.status === 'succeeded' || (done.error && done.error.code === allow)) return
  throw new TaskFailed(done.error?.code ?? done.status, done.error?.message ?? `task ${done.status}`)
}
