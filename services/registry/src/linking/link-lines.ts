import { randomUUID } from 'node:crypto'
import type { Db } from '../db.ts'
import { vault } from '../secrets/keyring.ts'
import type { LineFacts } from '../surveys/line.rules.ts'
import { branchKey, readResidence } from '../surveys/place.rules.ts'
import { openFacts } from '../surveys/sealed.ts'
import type { LineToLink, SurveyWorker } from '../surveys/survey-worker.ts'
import { insertLinks, insertQuestions, listLiveLines, listSeparations, loadRoots } from './link.store.ts'
import { separationKey, type Linking } from './linking.rules.ts'
import type { Places } from './projection.rules.ts'

export interface NewLine {
  id: string
  sheetId: string
  facts: LineFacts
}

export interface Linked extends Linking {
  /** The member of each new line, in order. */
  memberIds: string[]
}

/** A member whom no line tells of is compared by what the register holds. */
const REGISTER = 'member:'

/** Compares new lines with all that are known. Decides only; nothing is written. */
export async function decideLinks(
  db: Db,
  lines: readonly NewLine[],
  places: Places,
  worker: SurveyWorker,
): Promise<Linked> {
  const roots = await loadRoots(db)
  const known = (await listLiveLines(db)).map((line): LineToLink => ({
    lineId: line.id,
    sheetId: `${line.fileId ?? line.unitName} ${line.sheet}`,
    memberId: roots.get(line.memberId) ?? line.memberId,
    facts: openFacts(line.factsSealed),
  }))
  const told = new Set(known.map((line) => line.memberId))
  known.push(...(await registerLines(db, told, places)))
  const separations = (await listSeparations(db)).map(({ lineId, otherLineId, otherMemberId }) =>
    separationKey(lineId, otherLineId ?? REGISTER + otherMemberId),
  )
  const fresh = lines.map((line): LineToLink => ({
    lineId: line.id,
    sheetId: line.sheetId,
    memberId: undefined,
    facts: line.facts,
  }))
  const { decisions, estimate } = await worker.link([...known, ...fresh], known.length, separations, places.gazetteer)
  const memberOfGroup = new Map<number, string>()
  const memberIds = decisions.map(({ group, memberId }) => {
    const id = memberId ?? memberOfGroup.get(group) ?? randomUUID()
    memberOfGroup.set(group, id)
    return id
  })
  return { decisions, estimate, memberIds }
}

/** Keeps what was decided: links, questions. Gives the members whose lines have changed. */
export async function writeLinks(db: Db, { decisions, memberIds }: Linked, importId: string | null): Promise<string[]> {
  const memberOfGroup = new Map(decisions.map(({ group }, i) => [group, memberIds[i] ?? '']))
  await insertLinks(
    db,
    decisions.map((decision, i) => ({
      lineId: decision.lineId,
      memberId: memberIds[i] ?? '',
      decision: decision.decision,
      score: decision.score ?? null,
      reasons: decision.reasons,
    })),
    'PROGRAM',
  )
  const questions = decisions.flatMap((decision) =>
    decision.candidates.map((candidate) => ({
      lineId: decision.lineId,
      otherLineId: candidate.lineId.startsWith(REGISTER) ? null : candidate.lineId,
      otherMemberId: candidate.memberId ?? memberOfGroup.get(candidate.group) ?? '',
      score: candidate.score,
      reasons: candidate.reasons,
    })),
  )
  await insertQuestions(
    db,
    questions.filter(({ otherMemberId }) => otherMemberId !== ''),
    importId,
  )
  return [...new Set(memberIds)]
}

/** Members without lines (registered by hand), in the form in which lines are compared. */
async function registerLines(db: Db, told: ReadonlySet<string | undefined>, places: Places): Promise<LineToLink[]> {
  const members = await db
    .selectFrom('members')
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
