import type { AfterErrorHook } from 'payload'

type Fault = Error & { status?: number; code?: string; cause?: unknown }

/** Of Postgres, for what was asked and not for how we are: a value that is none, too much, an operator that does not fit. */
const ofTheQuestion = /^(22...|54...|42601|42883|42804)$/
/** What Payload says, as a breakdown of its own, of a form that is no form and of a filter that it does not know. */
const noForm =
  /^(Unexpected end of (form|multipart)|Malformed (part|urlencoded|content type)|Multipart: |Request is not eligible for|Missing Content-Type|Unsupported content type|uploadConfig\.handlers|Upload timeout|Not supported$)/

/** Whether a fault lies in what was asked: an id that is none, a sign Postgres does not keep, JSON that is no JSON, a name no file can have. */
function isUnreadable(fault: Fault): boolean {
  if (fault instanceof SyntaxError || fault instanceof URIError || noForm.test(fault.message)) return true
  if (fault.code === 'ENAMETOOLONG') return true
  const cause = fault.cause as Fault | undefined
  return [fault.code, cause?.code].some((code) => ofTheQuestion.test(code ?? ''))
}

/** Says no to what cannot be read, where Payload would say that it broke down. */
export const tellUnreadable: AfterErrorHook = ({ error }) => {
  const fault = error as Fault
  if ((fault.status ?? 500) !== 500 || !isUnreadable(fault)) return
  return { status: 400, response: { errors: [{ message: 'Dit verzoek kunnen wij niet lezen.' }] } }
}
