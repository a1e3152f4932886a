import { useCallback, useEffect, useState } from 'react'
import type { ToldImport } from '../../import/asking/tell-import.ts'

const atWork = ['comparing', 'running', 'undoing']
const often = 1_000
const noAnswer = 'We krijgen even geen antwoord. We proberen het vanzelf opnieuw.'

/** Answers whether it was taken. */
export type Order = (what: string, body?: unknown) => Promise<boolean>

/** An import as the database has it, looked at every second while there is work; and a way to order something. */
export function useImport(id: string): { told: ToldImport | undefined; fault: string; order: Order } {
  const [told, setTold] = useState<ToldImport>()
  const [fault, setFault] = useState('')
  const [looks, setLooks] = useState(0)

  useEffect(() => {
    let isOld = false
    void (async () => {
      const { answer, message } = await fetchJson<ToldImport>(`/api/imports/${id}/told`)
      if (isOld) return
      if (answer) setTold(answer)
      setFault((before) => message || (before === noAnswer ? '' : before))
    })()
    return () => void (isOld = true)
  }, [id, looks])

  const isAtWork = told ? atWork.includes(told.state) : fault === noAnswer
  useEffect(() => {
    if (!isAtWork) return
    const timer = setInterval(() => setLooks((before) => before + 1), often)
    return () => clearInterval(timer)
  }, [isAtWork])

  const order = useCallback<Order>(
    async (what, body = {}) => {
      const init = { method: 'POST', body: JSON.stringify(body) }
      const { message } = await fetchJson(`/api/imports/${id}/${what}`, init)
      setFault(message)
      setLooks((before) => before + 1)
      return message === ''
    },
    [id],
  )
  return { told, fault, order }
}

type Answered<T> = { answer: T | undefined; message: string }

/** Asks the cms; what goes wrong comes back as a sentence. */
export async function fetchJson<T>(path: string, init?: RequestInit): Promise<Answered<T>> {
  try {
    const response = await fetch(path, { credentials: 'same-origin', ...init })
    const body: unknown = await response.json()
    if (response.ok) return { answer: body as T, message: '' }
    const { message } = body as { message?: string }
    return { answer: undefined, message: message ?? noAnswer }
  } catch {
    return { answer: undefined, message: noAnswer }
  }
}
