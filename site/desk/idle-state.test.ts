import { expect, test } from 'vitest'
import { idleState } from './idle-state.ts'

test('used, then a countdown of half a minute, then left', () => {
  expect(idleState(0)).toEqual({ is: 'used' })
  expect(idleState(89_999)).toEqual({ is: 'used' })
  expect(idleState(90_000)).toEqual({ is: 'leaving', seconds: 30 })
  expect(idleState(119_001)).toEqual({ is: 'leaving', seconds: 1 })
  expect(idleState(120_000)).toEqual({ is: 'left' })
})
