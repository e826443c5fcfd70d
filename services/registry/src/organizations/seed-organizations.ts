import type { County } from '@mobile-members/county/world.ts'
import type { Db } from '../db.ts'
import { load } from '../seed-rows.ts'

export async function seedOrganizations(db: Db, county: County): Promise<void> {
  await load(
    db,
    'organizations',
    {
      id: 'uuid',
      kind: 'text',
      name: 'text',
      short_name: 'text',
      parent_id: 'uuid',
      township_id: 'uuid',
      code: 'text',
      department_kind: 'text',
      address: 'text',
      phone: 'text',
      latitude: 'float8',
      longitude: 'float8',
      founded_on: 'date',
    },
    county.registry.organizations.map((organization) => ({
      id: organization.id,
      kind: organization.kind,
      name: organization.name,
      short_name: organization.shortName,
      parent_id: organization.parentId,
      township_id: organization.townshipId,
      code: organization.kind === 'COUNTY' ? county.divisionCode : organization.code,
      department_kind: organization.departmentKind,
      address: organization.address,
      phone: organization.phone,
      latitude: organization.location?.latitude ?? null,
      longitude: organization.location?.longitude ?? null,
      founded_on: organization.foundedOn,
    })),
  )
  await load(
    db,
    'areas',
    { id: 'uuid', kind: 'text', name: 'text', fringe_since: 'date', survey_unit_id: 'uuid', branch_id: 'uuid' },
    county.registry.areas.map((area) => ({
      id: area.id,
      kind: area.kind,
      name: area.name,
      fringe_since: area.fringeSince,
      survey_unit_id: area.surveyUnitId,
      branch_id: area.branchId,
    })),
  )
}
