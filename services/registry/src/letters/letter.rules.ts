/** Lists of letters that wait for somebody. */
export const LETTER_QUEUES = [
  /** On the way or presented: the centre accepts or returns. */
  'TO_ACCEPT',
  /** Accepted, and the member has not checked in. */
  'TO_CHECK_IN',
  /** The same, longer than the working days allowed (R78). */
  'CHECK_IN_OVERDUE',
  /** Accepted, and no receipt has gone back in time (R47). */
  'RECEIPT_OVERDUE',
] as const
export type LetterQueue = (typeof LETTER_QUEUES)[number]
