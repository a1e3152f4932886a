import type { Endpoint } from 'payload'

/** Payload draws whatever words anybody puts in the address, as a picture that comes from us; unless this stands there. */
export const noPictures: Endpoint = {
  path: '/og',
  method: 'get',
  handler: () => Response.json({ message: 'Not Found' }, { status: 404 }),
}
