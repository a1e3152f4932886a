/** Tells every two seconds where a long job is, also while it waits; a job that is done sooner stays silent. */
export function heartbeat(print: (line: string) => void, everyMs = 2_000) {
  let latest = ''
  const timer = setInterval(() => latest && print(latest), everyMs)
  return {
    say: (line: string) => void (latest = line),
    stop: () => clearInterval(timer),
  }
}
