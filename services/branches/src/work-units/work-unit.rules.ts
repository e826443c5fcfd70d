import type { PartyOrganization, WorkUnitKind } from '@mobile-members/model/branches.ts'

interface UnitTold {
  kind: WorkUnitKind
  name: string
  latitude?: number | null | undefined
  longitude?: number | null | undefined
  parentId?: string | null | undefined
  partyOrganization: PartyOrganization
  branchId?: string | null | undefined
}

/** Why these facts of a work unit do not go together, if they do not. */
export function workUnitRefusal(unit: UnitTold): string | undefined {
  if (unit.name.trim() === '') return 'NAME_MISSING'
  if (((unit.latitude ?? null) === null) !== ((unit.longitude ?? null) === null)) return 'PLACE_INCOMPLETE'
  if (unit.parentId && unit.kind !== 'PROCESSING_SITE') return 'PARENT_NOT_FITTING'
  if ((unit.partyOrganization === 'HOST') !== Boolean(unit.branchId)) return 'BRANCH_NOT_FITTING'
  return undefined
}
