import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { limitBody } from '../../../../limit-body.ts'
import { tellWhenAgain } from '../../../../serving/tell-when-again.ts'

export const GET = limitBody(tellWhenAgain(REST_GET(config)))
export const POST = limitBody(tellWhenAgain(REST_POST(config)))
export const DELETE = limitBody(tellWhenAgain(REST_DELETE(config)))
export const PATCH = limitBody(tellWhenAgain(REST_PATCH(config)))
export const PUT = limitBody(tellWhenAgain(REST_PUT(config)))
export const OPTIONS = limitBody(REST_OPTIONS(config))
