import { CENTER, TOWNSHIP, TOWNSHIP_OWN, type Policy } from './policy.ts'

const LOOKERS = { ...CENTER, ...TOWNSHIP, HOST_COMMITTEE: 'ANY' } as const satisfies Policy

/** Printing, signing keys, guidance before a letter, reasons behind it, the registration form (R39, R41–R45, R79). */
export const LETTERS_POLICIES = {
  printLetters: TOWNSHIP,
  letterPrintJob: { ...TOWNSHIP },
  'LetterPrintJob.file': TOWNSHIP,
  'CertificateLetter.steps': { ...LOOKERS, MEMBER: 'SELF' },
  letterhead: TOWNSHIP_OWN,
  correctLetterhead: TOWNSHIP_OWN,

  signingKeys: { ADMINISTRATOR: 'ANY', AUDITOR: 'ANY', CENTER_DIRECTOR: 'ANY' },
  condemnSigningKey: { ADMINISTRATOR: 'ANY' },

  retentionReasons: LOOKERS,

  guidanceDue: LOOKERS,
  recordGuidanceTalk: TOWNSHIP,
  'Member.guidanceTalks': { ...LOOKERS, ORIGIN_SECRETARY: 'BRANCH', MEMBER: 'SELF' },

  'RegistrationForm.file': { ...CENTER, MEMBER: 'SELF' },
  'BlankForms.file': CENTER,
  sendContactCode: CENTER,
  verifyContact: CENTER,
} as const satisfies Record<string, Policy>
