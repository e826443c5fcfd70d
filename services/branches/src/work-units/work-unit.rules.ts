import type {
  HostBranchKind,
  PartyOrganization,
  ResidenceAreaKind,
  WorkUnitKind,
} from '@mobile-members/model/branches.ts'
import { standingRefusal } from '../host-branches/host-branch.rules.ts'

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

/** Why an area cannot be told so, if there is a reason: only villages are urban fringe, and from the day on which it was so decided (§8, no 9). */
export function areaRefusal(
  area: { kind: ResidenceAreaKind },
  told: { fringeSince?: string | null | undefined },
  branch: { kind: HostBranchKind; dissolvedOn: string | null; dissolvingSince: string | null } | undefined,
  today: string,
): string | undefined {
  if (told.fringeSince && area.kind !== 'VILLAGE') return 'NOT_A_VILLAGE'
  if (told.fringeSince && told.fringeSince > today) return 'IN_THE_FUTURE'
  if (branch && branch.kind !== area.kind) return 'BRANCH_NOT_FITTING'
  return branch && standingRefusal(branch)
}
