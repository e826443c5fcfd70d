import type { County } from '@mobile-members/county/world.ts'
import { addDays, addWorkingDays } from '@mobile-members/model/dates.ts'
import { SETTINGS } from '@mobile-members/model/settings.ts'
import { type TransferContent, transferNumberOf } from '@mobile-members/model/transfers.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { vault } from '../secrets/keyring.ts'
import { load } from '../seed-rows.ts'

/** The county's formal transfers, with their letters, and where the accepted ones led to. */
export async function seedTransfers(db: Db, county: County): Promise<void> {
  const organizations = new Map(county.registry.organizations.map((organization) => [organization.id, organization]))
  const members = new Map(county.registry.members.map((member) => [member.id, member]))
  const holders = new Map(county.registry.officeHolders.map((holder) => [holder.id, holder]))
  const secretaries = new Map(
    county.branches.hostBranches.map((branch) => [branch.id, holders.get(branch.secretaryId)]),
  )
  const calendar = workingCalendar()
  const rows = county.registry.transfers.map((transfer) => {
    const township = organizations.get(transfer.townshipId)!
    const branch = organizations.get(transfer.branchId)!
    const { person, membership, origin } = members.get(transfer.memberId)!
    const validDays = SETTINGS.TRANSFER_VALID_DAYS.standard
    const content: TransferContent = {
      number: transferNumberOf(township.shortName, transfer.year, transfer.serial),
      addressedTo: branch.name,
      name: person.name,
      sex: person.sex,
      born: person.bornOn,
      ethnicGroup: person.ethnicGroup,
      membership: membership.status,
      phone: person.phone,
      from: township.name,
      fromBranch: origin.branchId ? (organizations.get(origin.branchId)?.name ?? null) : null,
      duesPaidUpTo: transfer.duesPaidUpTo,
      validDays,
      sentOn: transfer.sentOn,
      validUntil: addDays(transfer.sentOn, validDays),
      senderAddress: township.address,
      senderPhone: township.phone,
    }
    const accepted = transfer.state === 'ACCEPTED'
    const secretary = secretaries.get(transfer.branchId)
    return {
      id: transfer.id,
      member_id: transfer.memberId,
      township_id: transfer.townshipId,
      branch_id: transfer.branchId,
      target: transfer.target,
      year: transfer.year,
      serial: transfer.serial,
      number: content.number,
      state: transfer.state,
      content,
      id_number_sealed: person.idNumber ? vault().seal(person.idNumber, 'letter-id-number').toString('hex') : null,
      sent_on: transfer.sentOn,
      sent_by: transfer.sentBy,
      due_on: addWorkingDays(transfer.sentOn, SETTINGS.TRANSFER_WORKING_DAYS.standard, calendar).day,
      valid_until: content.validUntil,
      decided_on: transfer.decidedOn,
      decided_by: transfer.decidedOn ? (secretary?.id ?? '') : null,
      reason: transfer.reason,
      handler: accepted ? (secretary?.name ?? branch.shortName) : null,
      handler_phone: accepted ? (secretary?.phone ?? branch.phone) : null,
    }
  })
  await load(
    db,
    'formal_transfers',
    {
      id: 'uuid',
      member_id: 'uuid',
      township_id: 'uuid',
      branch_id: 'uuid',
      target: 'text',
      year: 'integer',
      serial: 'integer',
      number: 'text',
      state: 'text',
      content: 'jsonb',
      id_number_sealed: 'bytea',
      sent_on: 'date',
      sent_by: 'text',
      due_on: 'date',
      valid_until: 'date',
      decided_on: 'date',
      decided_by: 'text',
      reason: 'text',
      handler: 'text',
      handler_phone: 'text',
    },
    rows,
  )
  await sql`insert into transfer_serials (township_id, year, last) select township_id, year, max(serial) from formal_transfers group by 1, 2`.execute(
    db,
  )
  await sql`
    update members set formal_branch_id = transfer.branch_id, formal_since = transfer.decided_on
    from formal_transfers transfer where transfer.member_id = members.id and transfer.state = 'ACCEPTED'`.execute(db)
  await sql`
    insert into timeline_entries (member_id, kind, happened_on, organization_id, subject, detail)
    select member_id, step.kind, step.day, branch_id, step.subject,
           jsonb_strip_nulls(jsonb_build_object('transferId', id, 'number', number, 'branch', content ->> 'addressedTo', 'reason', step.reason))
    from formal_transfers, lateral (values
      ('TRANSFER_SENT', sent_on, sent_by, null),
      (case state when 'ACCEPTED' then 'TRANSFER_ACCEPTED' when 'REJECTED' then 'TRANSFER_REJECTED' end, decided_on, decided_by, reason)
    ) step (kind, day, subject, reason)
    where step.kind is not null order by step.day`.execute(db)
}
