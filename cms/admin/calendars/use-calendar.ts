import { useCallback, useEffect, useState } from 'react'
import type { ToldCalendar } from '../../calendars/asking/tell-calendar.ts'
import { fetchJson } from '../import/use-import.ts'

type Order = (what: 'read' | 'believe') => Promise<void>
const often = 1_500

/** A calendar as the database has it, looked at again for as long as it is being read; and a way to order something. */
export function useCalendar(id: string): { told: ToldCalendar | undefined; fault: string; order: Order } {
  const [told, setTold] = useState<ToldCalendar>()
  const [fault, setFault] = useState('')
  const [looks, setLooks] = useState(0)

  useEffect(() => {
    let isOld = false
    void (async () => {
      const { answer, message } = await fetchJson<ToldCalendar>(`/api/calendars/${id}/told`)
      if (isOld) return
      if (answer) setTold(answer)
      if (message) setFault(message)
    })()
    return () => void (isOld = true)
  }, [id, looks])

  const isWaiting = told?.isWaiting ?? false
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => setLooks((before) => before + 1), often)
    return () => clearInterval(timer)
  }, [isWaiting])

  const order = useCallback<Order>(
    async (what) => {
      const { message } = await fetchJson(`/api/calendars/${id}/${what}`, { method: 'POST' })
      setFault(message)
      setLooks((before) => before + 1)
    },
    [id],
  )
  return { told, fault, order }
}
