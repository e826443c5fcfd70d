import type { Role } from './roles.ts'

/** Papers of a member's archive (R36). */
export const ARCHIVE_KINDS = [
  'NOTICE',
  'CONSENT',
  'REGISTRATION_FORM',
  'LETTER',
  'STUB',
  'HOME_LETTER',
  'RECEPTION',
  'PLACEMENT_DECISION',
  'RECEIPT',
  'ASSESSMENT',
  'OTHER',
] as const
export type ArchiveKind = (typeof ARCHIVE_KINDS)[number]

/** How a paper came into the archive: filed by the step itself (R51), or brought by a person. */
export const ARCHIVE_SOURCES = ['STEP', 'UPLOAD'] as const
export type ArchiveSource = (typeof ARCHIVE_SOURCES)[number]

/** How far a member must have come for a paper to be asked for. */
export const ARCHIVE_STEPS = ['REGISTERED', 'INTRODUCED', 'CHECKED_IN', 'PLACED'] as const
export type ArchiveStep = (typeof ARCHIVE_STEPS)[number]

export interface RequiredPaper {
  kind: ArchiveKind
  from: ArchiveStep
  /** Members of the county have letters of ours; others bring their wish and their own committee's letter. */
  scope: 'IN_COUNTY' | 'OUTSIDE' | 'ANY'
  /** How long after the placement it is due. */
  daysPlaced?: number
}

/** What a complete archive holds at each step (R36): form, notice or consent, certificate, receipt, decision, assessments. */
export const REQUIRED_PAPERS: readonly RequiredPaper[] = [
  { kind: 'NOTICE', from: 'REGISTERED', scope: 'IN_COUNTY' },
  { kind: 'CONSENT', from: 'REGISTERED', scope: 'OUTSIDE' },
  { kind: 'LETTER', from: 'INTRODUCED', scope: 'IN_COUNTY' },
  { kind: 'STUB', from: 'INTRODUCED', scope: 'IN_COUNTY' },
  { kind: 'RECEPTION', from: 'CHECKED_IN', scope: 'IN_COUNTY' },
  { kind: 'HOME_LETTER', from: 'CHECKED_IN', scope: 'OUTSIDE' },
  { kind: 'REGISTRATION_FORM', from: 'CHECKED_IN', scope: 'ANY' },
  { kind: 'PLACEMENT_DECISION', from: 'PLACED', scope: 'ANY' },
  { kind: 'RECEIPT', from: 'PLACED', scope: 'IN_COUNTY' },
  { kind: 'ASSESSMENT', from: 'PLACED', scope: 'ANY', daysPlaced: 365 },
]

/** Who may bring a paper, beside the centre, which may bring every one. */
export const ARCHIVE_UPLOADERS: Partial<Record<Role, readonly ArchiveKind[]>> = {
  CENTER_DIRECTOR: ARCHIVE_KINDS,
  CENTER_STAFF: ARCHIVE_KINDS,
  TOWNSHIP_COMMITTEE: ['NOTICE', 'REGISTRATION_FORM', 'LETTER', 'STUB', 'OTHER'],
  OUTFLOW_OFFICER: ['NOTICE', 'REGISTRATION_FORM', 'LETTER', 'STUB', 'OTHER'],
  BRANCH_SECRETARY: ['PLACEMENT_DECISION', 'ASSESSMENT', 'OTHER'],
}

/** The kinds that somebody with these roles may bring. */
export function uploadableKinds(roles: readonly Role[]): ArchiveKind[] {
  return ARCHIVE_KINDS.filter((kind) => roles.some((role) => ARCHIVE_UPLOADERS[role]?.includes(kind)))
}

/** What may be uploaded, told by the content and not by the name; 20 MB at most. */
export const ARCHIVE_FILE_ENDINGS = ['.pdf', '.jpg', '.jpeg', '.png', '.docx', '.xlsx', '.ofd'] as const
export const ARCHIVE_FILE_BYTES = 20 * 1024 * 1024

/** Whole per cent of the required papers that are there; 100 where none is required. */
export function completenessOf(required: number, missing: number): number {
  return required === 0 ? 100 : Math.floor(((required - missing) * 100) / required)
}

/** How the register is divided (R35): every member stands in exactly one folder of each category. */
export const ARCHIVE_CATEGORIES = ['ORIGIN', 'INDUSTRY', 'PLACEMENT', 'BRANCH', 'SCOPE', 'STATUS'] as const
export type ArchiveCategory = (typeof ARCHIVE_CATEGORIES)[number]

/** How a past day is told: as it was known that day, or as it stands for that day after later corrections (N19). */
export const AS_OF_VIEWS = ['KNOWN_THEN', 'CORRECTED_SINCE'] as const
export type AsOfView = (typeof AS_OF_VIEWS)[number]
