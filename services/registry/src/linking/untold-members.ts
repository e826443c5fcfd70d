import type { Db } from '../db.ts'
import { vault } from '../secrets/keyring.ts'
import type { LineFacts } from '../surveys/line.rules.ts'
import { branchKey, readResidence } from '../surveys/place.rules.ts'
import type { LineToLink } from '../surveys/survey-worker.ts'
import type { Places } from './projection.rules.ts'

/** A member of whom no line tells is compared by what the register holds. */
export const REGISTER = 'member:'

/**
 * Members without lines (registered by hand), in the form in which lines are compared: of all, or of these.
 * @param told members of whom lines tell
 */
export async function listUntold(
  db: Db,
  told: ReadonlySet<string | undefined>,
  places: Places,
  ids?: readonly string[],
): Promise<LineToLink[]> {
  if (ids?.length === 0) return []
  const all = db.selectFrom('members')
  const members = await (ids ? all.where('members.id', 'in', [...ids]) : all)
    .leftJoin('organizations as branch', 'branch.id', 'members.originBranchId')
    .select([
      'members.id',
      'members.name',
      'members.sex',
      'members.born',
      'members.idNumberSealed',
      'members.phones',
      'members.residence',
      'members.employer',
      'members.joined',
      'members.industryText',
      'members.originBranchText',
      'members.originPlace',
      'members.originScope',
      'members.originTownshipId',
      'branch.name as branchName',
    ])
    .where('mergedIntoId', 'is', null)
    .where('closedOn', 'is', null)
    .execute()
  const townshipNames = new Map([...places.townshipIds].map(([name, id]) => [id, name]))
  return members
    .filter((member) => !told.has(member.id))
    .map((member): LineToLink => {
      const branch = member.branchName ?? member.originBranchText ?? undefined
      const residence = readResidence(member.residence, places.gazetteer)
      const facts: LineFacts = {
        name: member.name,
        nameAsWritten: member.name,
        aliases: [],
        originTownship:
          (member.originTownshipId && townshipNames.get(member.originTownshipId)) || (member.originPlace ?? ''),
        originScope: member.originScope === 'IN_COUNTY' ? 'IN_COUNTY' : 'OUT_OF_COUNTY',
        occupation: 'OTHER',
        phones: member.phones.filter((phone) => phone.length === 11),
        otherPhones: member.phones.filter((phone) => phone.length !== 11),
        damagedPhones: [],
        extra: {},
        ...(member.sex ? { sex: member.sex } : {}),
        ...(member.born ? { birthDate: member.born } : {}),
        ...(member.joined ? { joinedDate: member.joined } : {}),
        ...(member.employer ? { employer: member.employer } : {}),
        ...(member.industryText ? { industry: member.industryText } : {}),
        ...(branch ? { originBranch: branch, originBranchKey: branchKey(branch, places.gazetteer) } : {}),
        ...(residence ? { residence } : {}),
        ...(member.idNumberSealed
          ? { idNumber: { kind: 'FULL' as const, pattern: vault().open(member.idNumberSealed, 'id-number') } }
          : {}),
      }
      return { lineId: REGISTER + member.id, sheetId: 'register', memberId: member.id, facts }
    })
}
