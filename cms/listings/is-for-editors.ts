import type { Condition } from 'payload'

/** Shown to the editors; a partner has no need of it. */
export const isForEditors: Condition = (_, __, { user }) => user?.role !== 'partner'
