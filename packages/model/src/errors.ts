/** What `extensions.code` may be on the wire; anything else is masked as UNEXPECTED with an id that the user can quote. */
export const ERROR_CODES = [
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'REFUSED',
  'CONFLICT',
  'UNAVAILABLE',
  'UNEXPECTED',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]
