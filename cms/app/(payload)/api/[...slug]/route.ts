import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { tellWhenAgain } from '../../../../serving/tell-when-again.ts'

export const GET = tellWhenAgain(REST_GET(config))
export const POST = tellWhenAgain(REST_POST(config))
export const DELETE = tellWhenAgain(REST_DELETE(config))
export const PATCH = tellWhenAgain(REST_PATCH(config))
export const PUT = tellWhenAgain(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
