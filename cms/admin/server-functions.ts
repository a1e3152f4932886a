import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { ServerFunction } from 'payload'
import { mayChange } from '../access/may-change.ts'
import { mayPlan } from '../access/may-plan.ts'

type FormState = ServerFunction<Parameters<typeof buildFormStateHandler>[0]>
type Plan = ServerFunction<Parameters<typeof schedulePublishHandler>[0]>

/** Asking for a form also locks what is in it; only who may change that may keep others out of it. */
const formState: FormState = async (args) => {
  const mayLock = !args.returnLockStatus || (await mayChange(args.req, args))
  return buildFormStateHandler(mayLock ? args : { ...args, returnLockStatus: false, updateLastEdited: false })
}

const schedulePublish: Plan = async (args) => {
  if (!(await mayPlan(args.req, args, new Date()))) return { error: 'Dat kun je hier niet plannen.' }
  return schedulePublishHandler(args)
}

/** What the admin asks of Payload past its REST API, where Payload does not ask whether one may. */
export const serverFunctions = { 'form-state': formState, 'schedule-publish': schedulePublish }
