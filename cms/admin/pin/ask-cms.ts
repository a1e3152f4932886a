/** An answer of our own cms, or the sentence it gave instead; `silence` when there was none at all. */
export async function askCms<T>(
  path: string,
  question: object,
  silence: string,
  signal?: AbortSignal,
): Promise<{ answer: T } | { fault: string }> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
      credentials: 'same-origin',
      ...(signal && { signal }),
    })
    const body = (await response.json()) as T & { errors?: { message?: string }[] }
    return response.ok ? { answer: body } : { fault: body.errors?.[0]?.message ?? silence }
  } catch {
    return { fault: silence }
  }
}
