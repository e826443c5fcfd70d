import type { County } from '@mobile-members/county/world.ts'
import { letterNumberOf } from '@mobile-members/model/registry.ts'
import type { Db } from '../db.ts'
import { lettersOf } from '../letters/seed-letters.ts'
import { load } from '../seed-rows.ts'

export async function seedTimeline(db: Db, county: County, numbers: Map<string, string>): Promise<void> {
  const rows: {
    member_id: string
    kind: string
    happened_on: string
    organization_id: string | null
    subject: string | null
    detail: object
  }[] = []
  const add = (
    memberId: string,
    kind: string,
    happenedOn: string | null,
    detail: object = {},
    organizationId: string | null = null,
    subject: string | null = null,
  ) => {
    if (happenedOn)
      rows.push({
        member_id: memberId,
        kind,
        happened_on: happenedOn,
        organization_id: organizationId,
        subject,
        detail,
      })
  }
  for (const member of county.registry.members) {
    add(member.id, 'FOUND', member.foundOn, { foundBy: member.foundBy })
    const registerNo = numbers.get(member.id)
    if (registerNo) add(member.id, 'REGISTERED', member.registeredOn ?? member.foundOn, { registerNo })
  }
  for (const { memberId, givenOn, withdrawnOn, channel, textVersion } of county.registry.consents) {
    add(memberId, 'CONSENT_GIVEN', givenOn, { channel, textVersion })
    add(memberId, 'CONSENT_WITHDRAWN', withdrawnOn)
  }
  const shortNames = new Map(county.registry.organizations.map(({ id, shortName }) => [id, shortName]))
  for (const letter of lettersOf(county)) {
    const number = letterNumberOf(shortNames.get(letter.townshipId) ?? '', letter.year, letter.serial)
    const of = { letterId: letter.id, number }
    add(letter.memberId, 'LETTER_ISSUED', letter.issuedOn, of, letter.townshipId, letter.issuedBy)
    add(letter.memberId, 'LETTER_ACCEPTED', letter.acceptedOn, of, letter.townshipId, letter.acceptedBy)
    add(
      letter.memberId,
      'LETTER_RETURNED',
      letter.returnedOn,
      { ...of, reason: letter.returnReason },
      letter.townshipId,
    )
    add(letter.memberId, 'LETTER_VOID', letter.voidedOn, { ...of, reason: letter.voidReason }, letter.townshipId)
    add(letter.memberId, 'RECEIPT_SENT', letter.receiptedOn, of, letter.townshipId)
  }
  for (const { memberId, checkedInOn, letterId, confirmedBy } of county.registry.checkIns)
    add(memberId, 'CHECKED_IN', checkedInOn, { letterId }, null, confirmedBy)
  for (const { memberId, heldOn, answer, townshipId, recordedBy } of county.registry.guidanceTalks)
    add(memberId, 'GUIDANCE_TALK', heldOn, { answer }, townshipId, recordedBy)
  const rules = new Map(
    county.branches.decisions.map((decision) => [decision.id, decision.rule ?? decision.manualReason]),
  )
  for (const { memberId, placedOn, branchId, endedOn, endReason, decisionId } of county.branches.affiliations) {
    add(memberId, 'PLACED', placedOn, { rule: (decisionId && rules.get(decisionId)) || '' }, branchId)
    add(memberId, 'AFFILIATION_ENDED', endedOn, { reason: endReason }, branchId)
  }
  for (const { memberId, startedOn, endedOn, reason, endReason } of county.registry.spells) {
    add(memberId, 'SPELL_STARTED', startedOn, { reason })
    add(memberId, 'SPELL_ENDED', endedOn, { reason: endReason })
  }
  rows.sort((a, b) => (a.happened_on < b.happened_on ? -1 : a.happened_on > b.happened_on ? 1 : 0))
  await load(
    db,
    'timeline_entries',
    { member_id: 'uuid', kind: 'text', happened_on: 'date', organization_id: 'uuid', subject: 'text', detail: 'jsonb' },
    rows,
  )
}
