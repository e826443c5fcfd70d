import type { Tone } from '@mobile-members/ui/tokens.ts'

/** What an import's state says to the eye. */
export const IMPORT_TONES = {
  DRAFT: 'WAITING',
  RUNNING: 'UNDER_WAY',
  DONE: 'DONE',
  UNDONE: 'NEUTRAL',
  FAILED: 'ALARM',
  DISCARDED: 'NEUTRAL',
} as const satisfies Record<string, Tone>
