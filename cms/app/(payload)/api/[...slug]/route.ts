import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { getPayload } from 'payload'
import { limitBody } from '../../../../limit-body.ts'
import { isPostgresThere } from '../../../../serving/is-postgres-there.ts'
import { tellWhenAgain } from '../../../../serving/tell-when-again.ts'
import { tellWhenAway } from '../../../../serving/tell-when-away.ts'
import { withPolicy } from '../../../../serving/with-policy.ts'

const isThere = () => isPostgresThere(getPayload({ config }))
const answering = (answer: Parameters<typeof tellWhenAgain>[0]) =>
  withPolicy(limitBody(tellWhenAway(tellWhenAgain(answer), isThere)))

export const GET = answering(REST_GET(config))
export const POST = answering(REST_POST(config))
export const DELETE = answering(REST_DELETE(config))
export const PATCH = answering(REST_PATCH(config))
export const PUT = answering(REST_PUT(config))
export const OPTIONS = answering(REST_OPTIONS(config))
