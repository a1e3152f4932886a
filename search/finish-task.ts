import { setTimeout as sleep } from 'node:timers/promises'
import type { EnqueuedTask, Task } from 'meilisearch'
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
  const done = await untilDone(search, task.taskUid)
  if (done.status === 'succeeded' || (done.error && done.error.code === allow)) return
  throw new TaskFailed(done.error?.code ?? done.status, done.error?.message ?? `task ${done.status}`)
}

const patience = 600_000
const [shortest, longest] = [10, 100]

/** Looks often while someone may be waiting for an edit, and less often when it takes long. */
async function untilDone(search: SearchConnection, uid: number): Promise<Task> {
  for (const began = performance.now(); ;) {
    const task = await search.client.tasks.getTask(uid)
    if (task.status !== 'enqueued' && task.status !== 'processing') return task
    const waited = performance.now() - began
    if (waited > patience) throw new Error(`Meilisearch: task ${uid} is not done after ${patience} ms`)
    await sleep(Math.min(longest, Math.max(shortest, waited / 10)))
  }
}
