import { CENTER, FIGURES, TOWNSHIP, type Policy } from './policy.ts'

/** Settings, code lists, data quality and coverage: part of registry. */
export const EVIDENCE_POLICIES = {
  settings: { ...CENTER, ...TOWNSHIP, HOST_COMMITTEE: 'ANY', ADMINISTRATOR: 'ANY' },
  setSetting: { CENTER_DIRECTOR: 'ANY', ADMINISTRATOR: 'ANY' },
  dataQuality: { ...CENTER, ...TOWNSHIP, HOST_COMMITTEE: 'ANY' },
  dataIssues: { ...CENTER, ...TOWNSHIP },
  settleDataIssue: { ...CENTER, ...TOWNSHIP },
  reopenDataIssue: { ...CENTER, ...TOWNSHIP },
  codeLists: 'PUBLIC',
  timeliness: { ...FIGURES, ...TOWNSHIP },
} as const satisfies Record<string, Policy>
