import type { AstroGlobal } from 'astro'
import { townOrEmpty } from '#site/layouts/town-or-empty.ts'
import type { Town } from '#site/town.ts'
import { frameParams } from './frame-addresses.ts'
import { noteWidget } from './note-widget.ts'
import { type Frame, readFrame } from './read-frame.ts'
import { readWidget } from './read-widget.ts'

export type OpenFrame = { frame: Frame; town: Town; now: Date }

/**
 * What the frame at this address shows, with the status that goes with it (503 without the index, 404 for what is not there)
 * and counted for the host who saved it. Never throws for an index that does not answer.
 */
export async function openFrame({ url, locals, response }: AstroGlobal): Promise<OpenFrame> {
  const { door, noted } = locals
  const now = new Date()
  const town = await townOrEmpty(door)
  const widget = readWidget(frameParams(url), town)
  const frame = await readFrame(widget, { door, town, now })
  if (frame.shown.is === 'unavailable') response.status = 503
  if (frame.shown.is === 'gone') response.status = 404
  noted.push(...noteWidget(widget))
  return { frame, town, now }
}
