import { CombinedGraphQLErrors, ServerError } from '@apollo/client'
import { ERROR_CODES, type ErrorCode } from '@mobile-members/model/errors.ts'

/** What went wrong, as the screen needs it. */
export interface Trouble {
  code: ErrorCode | 'NO_CONNECTION'
  /** Why the server refused, for REFUSED. */
  reason?: string
  /** Which fields of the form are wrong and why, for BAD_USER_INPUT: `{ matter: 'TOO_LONG' }`. */
  fields?: Record<string, string>
  /** What else the server says about it: `{ missing: ['phone'] }`. */
  details?: Record<string, unknown>
  /** The number that a person quotes to the administrator. */
  number?: string
  /** Fields of the answer that are missing because of it: `member.branch`. */
  paths: string[]
}

type Translate = (key: string | string[], options: Record<string, unknown>) => string

/** Reads any error of the graph client. The first error of an answer speaks for all; every missing path is kept. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (!error) return undefined
  if (CombinedGraphQLErrors.is(error)) return troubleOfAnswer(error.errors)
  if (ServerError.is(error)) return troubleOfResponse(error.statusCode, error.bodyText)
  if (error instanceof TypeError) return { code: 'NO_CONNECTION', paths: [] }
  return { code: 'UNEXPECTED', paths: [] }
}

/** Reads an answer that came with a status of failure, from the gateway or from an endpoint for files. */
export function troubleOfResponse(status: number, body: string): Trouble {
  const answered = errorsIn(body)
  if (answered) return troubleOfAnswer(answered)
  return { code: status === 401 ? 'UNAUTHENTICATED' : 'UNAVAILABLE', paths: [] }
}

interface AnsweredError {
  path?: readonly (string | number)[] | undefined
  extensions?: Record<string, unknown> | undefined
}

function troubleOfAnswer(errors: readonly AnsweredError[]): Trouble {
  const [first] = errors
  const {
    code: told,
    reason,
    fields,
    errorId,
    ...details
  } = (first?.extensions ?? {}) as {
    code?: string
    reason?: string
    fields?: Record<string, string>
    errorId?: string
  }
  const code = ERROR_CODES.find((known) => known === told) ?? 'UNEXPECTED'
  return {
    code,
    ...(reason ? { reason } : {}),
    ...(fields ? { fields } : {}),
    ...(Object.keys(details).length > 0 ? { details } : {}),
    ...(errorId ? { number: errorId } : {}),
    paths: errors.flatMap(({ path }) => (path ? [path.filter((part) => typeof part === 'string').join('.')] : [])),
  }
}

/** A gateway that refuses before it runs anything answers with a status and the same errors. */
function errorsIn(body: string): AnsweredError[] | undefined {
  try {
    const { errors } = JSON.parse(body) as { errors?: AnsweredError[] }
    return errors?.length ? errors : undefined
  } catch {
    return undefined
  }
}

/** What happened, what was kept and what to do, in the reader's words. */
export function wordsOfTrouble(trouble: Trouble, t: Translate): { what: string; kept: string; next: string } {
  const what = trouble.reason
    ? t([`reason.${trouble.reason}`, 'trouble.what.REFUSED'], { reason: trouble.reason })
    : t(`trouble.what.${trouble.code}`, {})
  return { what, kept: t(`trouble.kept.${trouble.code}`, {}), next: t(`trouble.next.${trouble.code}`, {}) }
}

/** What is wrong with single fields, as a form takes it: `form.setFields(fieldFaults(trouble, t))`. */
export function fieldFaults(trouble: Trouble | undefined, t: Translate): { name: string; errors: string[] }[] {
  return Object.entries(trouble?.fields ?? {}).map(([name, fault]) => ({
    name,
    errors: [t([`fault.${fault}`, `reason.${fault}`, 'fault.OTHER'], {})],
  }))
}

/** Whether the part of the answer under this path is missing because of an error. */
export function isMissing(trouble: Trouble | undefined, path: string): boolean {
  return (
    trouble?.paths.some(
      (missing) => missing === path || missing.startsWith(`${path}.`) || path.startsWith(`${missing}.`),
    ) ?? false
  )
}

/** Whether the server may have acted although no answer came: the same act must then go out under the same key. */
export function outcomeUnknown(trouble: Trouble | undefined): boolean {
  return trouble !== undefined && ['NO_CONNECTION', 'UNAVAILABLE', 'UNEXPECTED'].includes(trouble.code)
}
