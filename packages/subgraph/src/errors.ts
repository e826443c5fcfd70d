import type { ErrorCode } from '@mobile-members/model/errors.ts'
import { GraphQLError } from 'graphql'

/** An error that the asker may read: `extensions.code`, and for REFUSED the reason, which is a translation key. */
export class Refusal extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } })
  }
}

/** The row, or NOT_FOUND when there is none. */
export function found<T>(row: T | undefined | null): T {
  if (row === undefined || row === null) throw new Refusal('NOT_FOUND', 'not found')
  return row
}

/** FORBIDDEN unless allowed. */
export function allow(allowed: boolean): void {
  if (!allowed) throw new Refusal('FORBIDDEN', 'forbidden')
}

/** REFUSED with the reason, if there is one. `details` are facts that the screen may show beside it. */
export function refuse(reason: string | undefined, details?: Record<string, unknown>): void {
  if (reason) throw new Refusal('REFUSED', reason, { reason, ...(details ? { details } : {}) })
}

/** BAD_USER_INPUT with a reason for each field that is wrong, if any is. */
export function refuseFields(fields: Record<string, string | undefined>): void {
  const wrong = Object.fromEntries(Object.entries(fields).filter(([, reason]) => reason !== undefined))
  if (Object.keys(wrong).length > 0) throw new Refusal('BAD_USER_INPUT', 'bad input', { fields: wrong })
}
