import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ServerProps } from 'payload'
import { whoIsHalfIn } from '../../second-factor/visitor.ts'

/** On the login screen: whoever gave the password goes on to the page for the code. */
export async function HalfIn({ payload }: ServerProps) {
  if (await whoIsHalfIn(payload, await headers(), new Date())) redirect('/api/second-factor')
  return null
}
