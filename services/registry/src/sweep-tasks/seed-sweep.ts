import type { County } from '@mobile-members/county/world.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import { SETTINGS } from '@mobile-members/model/settings.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { sealHint } from '../department-lists/department-list.store.ts'
import { vault } from '../secrets/keyring.ts'
import { load } from '../seed-rows.ts'

/** Puts the demo county's sweep into an empty schema: publicity, open letters, the units' tasks, what departments handed in. */
export async function seedSweep(db: Db, county: County): Promise<void> {
  await seedPublicity(db, county)
  await seedOpenLetters(db, county)
  await seedTasks(db, county)
  await seedDepartmentLists(db, county)
}

const NOON = 'T12:00:00+08:00'

async function seedPublicity(db: Db, county: County): Promise<void> {
  await load(
    db,
    'publicity_items',
    { id: 'uuid', campaign_id: 'uuid', medium: 'text', published_on: 'date', place: 'text', text: 'text', recorded_by: 'text', recorded_at: 'timestamptz' }, // prettier-ignore
    county.registry.publicityItems.map((item) => ({
      id: item.id,
      campaign_id: item.campaignId,
      medium: item.medium,
      published_on: item.publishedOn,
      place: item.place,
      text: item.text,
      recorded_by: '',
      recorded_at: `${item.publishedOn}${NOON}`,
    })),
  )
}

async function seedOpenLetters(db: Db, county: County): Promise<void> {
  const { openLetters, campaigns, areas, organizations } = county.registry
  const town = organizations.find(({ kind }) => kind === 'HOST_TOWN')!
  const unitOf = new Map(areas.map(({ id, surveyUnitId }) => [id, surveyUnitId]))
  await load(
    db,
    'open_letters',
    { version: 'integer', title: 'text', text: 'text', signed_by: 'text', published_on: 'date', published_by: 'text' },
    openLetters.map(({ version, text, publishedOn }) => ({
      version,
      title: `致在${town.shortName}务工经商的流动党员的公开信`,
      text,
      signed_by: town.name,
      published_on: publishedOn,
      published_by: '',
    })),
  )
  await load(
    db,
    'open_letter_copies',
    { version: 'integer', campaign_id: 'uuid', unit_id: 'uuid', number: 'integer', handed_out_on: 'date', recorded_by: 'text', recorded_at: 'timestamptz' }, // prettier-ignore
    openLetters.flatMap(({ version, publishedOn, copies }) => {
      const campaign = campaigns.findLast(({ openedOn }) => openedOn <= publishedOn)
      return copies.flatMap(({ areaId, number, handedOutOn }) =>
        campaign && unitOf.has(areaId)
          ? [
              {
                version,
                campaign_id: campaign.id,
                unit_id: unitOf.get(areaId),
                number,
                handed_out_on: handedOutOn,
                recorded_by: '',
                recorded_at: `${handedOutOn}${NOON}`,
              },
            ]
          : [],
      )
    }),
  )
}

/** A task for each unit; the community of the demo's own account is still at work in the running survey. */
async function seedTasks(db: Db, county: County): Promise<void> {
  const { campaigns, surveyReturns, areas } = county.registry
  const opened = new Map(campaigns.map((campaign) => [campaign.id, campaign]))
  const own = areas.find(({ id }) => id === county.cast.c1Area)?.surveyUnitId
  await load(
    db,
    'sweep_tasks',
    { id: 'uuid', campaign_id: 'uuid', unit_id: 'uuid', due_on: 'date', returned_as: 'text', returned_on: 'date', returned_by: 'text', on_behalf: 'boolean' }, // prettier-ignore
    surveyReturns
      .filter(({ channel }) => channel === 'HOST_SWEEP')
      .map((one) => {
        const campaign = opened.get(one.campaignId)!
        const atWork = campaign.closedOn === null && one.organizationId === own
        const returnedOn = atWork ? null : one.submittedOn
        return {
          id: one.id,
          campaign_id: one.campaignId,
          unit_id: one.organizationId,
          due_on: addDays(campaign.openedOn, SETTINGS.SWEEP_REPORT_DAYS.standard),
          returned_as: returnedOn === null ? null : one.nilReturn ? 'NIL' : 'REPORTED',
          returned_on: returnedOn,
          returned_by: returnedOn === null ? null : '',
          on_behalf: false,
        }
      }),
  )
  await sql`
    update survey_lines set unit_id = unit.id from organizations unit
    where survey_lines.channel = 'HOST_SWEEP' and survey_lines.unit_id is null
      and unit.kind = survey_lines.unit_kind and unit.short_name = survey_lines.unit_name`.execute(db)
  await sql`
    insert into sweep_reminders (task_id, text, reminded_on, reminded_by)
    select sweep_tasks.id, '请尽快上报本单位流动党员排摸情况；没有的，请作零报告。', ${addDays(county.today, -5)}::date, ''
    from sweep_tasks join survey_campaigns on survey_campaigns.id = campaign_id
    where survey_campaigns.state = 'OPEN' and returned_as is null`.execute(db)
}

async function seedDepartmentLists(db: Db, county: County): Promise<void> {
  const lists = county.registry.departmentLists
  await load(
    db,
    'department_lists',
    { id: 'uuid', department_id: 'uuid', legal_basis: 'text', content_index: 'bytea', received_on: 'date', received_by: 'text', vanish_on: 'date', rows: 'integer', known: 'integer', lines: 'integer', dismissed: 'integer', vanished: 'integer' }, // prettier-ignore
    lists.map((list) => ({
      id: list.id,
      department_id: list.departmentId,
      legal_basis: list.legalBasis,
      content_index: vault().blindIndex(list.id, 'department-hint').toString('hex'),
      received_on: list.receivedOn,
      received_by: '',
      vanish_on: list.vanishOn,
      rows: list.rows,
      known: list.known,
      lines: list.lines,
      dismissed: list.dismissed,
      vanished: list.vanished,
    })),
  )
  await load(
    db,
    'department_hints',
    { id: 'uuid', list_id: 'uuid', hint_sealed: 'bytea', told_on: 'date', state: 'text', visit_on: 'date', planned_by: 'text', vanish_on: 'date' }, // prettier-ignore
    lists.flatMap((list) =>
      list.hints.map((hint) => ({
        id: hint.id,
        list_id: list.id,
        hint_sealed: sealHint(hint).toString('hex'),
        told_on: hint.toldOn,
        state: hint.visitOn ? 'VISIT' : 'OPEN',
        visit_on: hint.visitOn,
        planned_by: hint.visitOn ? '' : null,
        vanish_on: list.vanishOn,
      })),
    ),
  )
}
