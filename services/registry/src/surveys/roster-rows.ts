import type { Db } from '../db.ts'
import { vault } from '../secrets/keyring.ts'
import type { LineFacts } from './line.rules.ts'
import { textOf } from './text.rules.ts'

/**
 * Rows of a roster that was taken out of the register and comes back as it is: they tell nothing new, so nothing becomes of
 * them (R34). A row that was changed is a line like any other.
 */
export async function rowsOfRegister(db: Db, lines: readonly { id: string; facts: LineFacts }[]): Promise<Set<string>> {
  const numbers = [...new Set(lines.flatMap(({ facts }) => facts.registerNo ?? []))]
  const entries = new Map<string, Entry>()
  for (let i = 0; i < numbers.length; i += 5000) {
    for (const entry of await listEntries(db, numbers.slice(i, i + 5000)))
      if (entry.registerNo) entries.set(entry.registerNo, entry)
  }
  const same = lines.filter(({ facts }) => {
    const entry = facts.registerNo === undefined ? undefined : entries.get(facts.registerNo)
    return entry !== undefined && tellsTheSame(facts, entry)
  })
  return new Set(same.map(({ id }) => id))
}

type Entry = Awaited<ReturnType<typeof listEntries>>[number]

function listEntries(db: Db, registerNumbers: readonly string[]) {
  return db
    .selectFrom('members')
    .leftJoin('organizations as branch', 'branch.id', 'members.originBranchId')
    .select([
      'members.registerNo',
      'members.name',
      'members.sex',
      'members.born',
      'members.joined',
      'members.idNumberSealed',
      'members.phones',
      'members.residence',
      'members.employer',
      'members.industryText',
      'members.destination',
      'members.originBranchText',
      'branch.shortName as branchName',
    ])
    .where('members.registerNo', 'in', [...registerNumbers])
    .where('members.mergedIntoId', 'is', null)
    .where('members.closedOn', 'is', null)
    .execute()
}

function tellsTheSame(facts: LineFacts, entry: Entry): boolean {
  const number = entry.idNumberSealed ? vault().open(entry.idNumberSealed, 'id-number') : undefined
  const phones = [...facts.phones, ...facts.otherPhones, ...facts.damagedPhones].toSorted().join()
  const pairs: [string | undefined, string | null | undefined][] = [
    [facts.nameAsWritten, entry.name],
    [facts.sex, entry.sex],
    [facts.joinedDate, entry.joined],
    [facts.idNumber?.pattern, number],
    [facts.residence?.text, entry.residence],
    [facts.employer, entry.employer],
    [facts.industry, entry.industryText],
    [facts.destination, entry.destination],
    [facts.originBranch, entry.branchName ?? entry.originBranchText],
    [phones, entry.phones.toSorted().join()],
  ]
  // The number of a roster's row may tell the day of a birth of which the register holds the month.
  const born = textOf(entry.born ?? '')
  return pairs.every(([told, held]) => bare(told) === bare(held)) && (facts.birthDate ?? '').startsWith(born)
}

function bare(text: string | null | undefined): string {
  return textOf(text ?? '').replace(/\s/g, '')
}
