import type { County } from '@mobile-members/county/world.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import { letterNumberOf } from '@mobile-members/model/registry.ts'
import type { Db } from '../db.ts'
import { signer } from '../secrets/keyring.ts'
import { load } from '../seed-rows.ts'
import { lettersOf } from './seed-letters.ts'
import { RECEIPT_TYPE } from './token.ts'

export async function seedReceipts(db: Db, county: County): Promise<void> {
  const organizations = new Map(county.registry.organizations.map((organization) => [organization.id, organization]))
  const holders = new Map(county.registry.officeHolders.map((holder) => [holder.id, holder]))
  const secretaries = new Map(
    county.branches.hostBranches.map((branch) => [branch.id, holders.get(branch.secretaryId)]),
  )
  const rules = new Map(
    county.branches.decisions.map((decision) => [decision.id, decision.rule ?? decision.manualReason]),
  )
  const receipted = new Map(
    lettersOf(county)
      .filter(({ receiptedOn }) => receiptedOn !== null)
      .map((letter) => [letter.id, letter]),
  )
  const rows = county.branches.affiliations.flatMap((affiliation) => {
    const letter = affiliation.letterId ? receipted.get(affiliation.letterId) : undefined
    if (!letter || !affiliation.branchId || !affiliation.placedOn) return []
    const branch = organizations.get(affiliation.branchId)
    const secretary = secretaries.get(affiliation.branchId)
    const receipt = {
      branch: branch?.name ?? '',
      secretary: secretary?.name ?? '',
      phone: secretary?.phone ?? branch?.phone ?? '',
    }
    const township = organizations.get(letter.townshipId)
    const content = {
      jti: letter.id,
      no: letterNumberOf(township?.shortName ?? '', letter.year, letter.serial),
      ...receipt,
      placed: affiliation.placedOn,
      sent: letter.receiptedOn,
    }
    const old = letter.receiptedOn! < addDays(county.today, -14)
    return [
      {
        letter_id: letter.id,
        member_id: letter.memberId,
        township_id: letter.townshipId,
        branch_id: affiliation.branchId,
        branch_name: receipt.branch,
        secretary_name: receipt.secretary,
        phone: receipt.phone,
        rule: (affiliation.decisionId && rules.get(affiliation.decisionId)) || '',
        placed_on: affiliation.placedOn,
        token: signer().sign(content, RECEIPT_TYPE),
        key_id: signer().kid,
        sent_on: letter.receiptedOn,
        read_at: old ? `${addDays(letter.receiptedOn!, 3)}T09:00:00+08:00` : null,
        read_by: old ? letter.issuedBy : null,
      },
    ]
  })
  await load(
    db,
    'return_receipts',
    {
      letter_id: 'uuid',
      member_id: 'uuid',
      township_id: 'uuid',
      branch_id: 'uuid',
      branch_name: 'text',
      secretary_name: 'text',
      phone: 'text',
      rule: 'text',
      placed_on: 'date',
      token: 'text',
      key_id: 'text',
      sent_on: 'date',
      read_at: 'timestamptz',
      read_by: 'text',
    },
    rows,
  )
}
