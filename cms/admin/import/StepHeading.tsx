'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of a step. It takes the focus when the step begins, so that who does not see the screen hears it. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
