import { CENTER, TOWNSHIP, type Policy } from './policy.ts'

const ARCHIVE_READERS = {
  ...CENTER,
  ...TOWNSHIP,
  HOST_COMMITTEE: 'ANY',
  ORIGIN_SECRETARY: 'BRANCH',
  BRANCH_SECRETARY: 'HOST',
  MEMBER: 'SELF',
} as const satisfies Policy

/** Archives: who sees which papers are missing, opens them, brings them; the folders of the register. */
export const ARCHIVES_POLICIES = {
  categoryArchives: { ...CENTER, ...TOWNSHIP, HOST_COMMITTEE: 'ANY', COMMITTEE_MEMBER: 'ANY' },
  archiveGaps: ARCHIVE_READERS,
  archiveGapCounts: ARCHIVE_READERS,
  enterManyInRegister: { ...CENTER, HOST_COMMITTEE: 'ANY' },
  exportRequests: { ...CENTER, ...TOWNSHIP },
  requestExport: { ...CENTER, ...TOWNSHIP },
  decideExport: { CENTER_DIRECTOR: 'ANY' },
  'ArchiveDocument.file': ARCHIVE_READERS,
  'ArchiveDocument.upload': { ...CENTER, ...TOWNSHIP, BRANCH_SECRETARY: 'HOST' },
  // Archives of members whose mobility ended years ago (D11).
  'ArchiveDocument.restricted': { CENTER_DIRECTOR: 'ANY', AUDITOR: 'ANY', MEMBER: 'SELF' },
} as const satisfies Record<string, Policy>
