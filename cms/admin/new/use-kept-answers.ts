import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react'
import type { Answers } from './to-new-listing.ts'

/**
 * The answers so far, kept by the browser until its window closes: a phone that looks up a number in between may load
 * the page anew. `whose` keeps apart who logs in after one another. The last thing given forgets them.
 */
export function useKeptAnswers(
  first: Answers,
  whose: string,
): [Answers, Dispatch<SetStateAction<Answers>>, () => void] {
  const name = `sociale-kaart-new-listing ${whose}`
  const [answers, setAnswers] = useState(first)
  const isRead = useRef(false)
  useEffect(() => setAnswers((now) => ({ ...now, ...readKept(name) })), [name])
  useEffect(() => {
    // What was kept is read before anything is written over it.
    if (isRead.current) keep(name, answers)
    isRead.current = true
  }, [answers, name])
  return [answers, setAnswers, () => keep(name, {})]
}

/** A browser may refuse to keep anything; then nothing was kept. */
function readKept(name: string): Partial<Answers> {
  try {
    return JSON.parse(window.sessionStorage.getItem(name) ?? '{}') as Partial<Answers>
  } catch {
    return {}
  }
}

function keep(name: string, answers: Partial<Answers>) {
  try {
    window.sessionStorage.setItem(name, JSON.stringify(answers))
  } catch {
    // Kept on the screen only.
  }
}
