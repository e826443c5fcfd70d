import { randomUUID } from 'node:crypto'
import type { Db } from '../db.ts'
import type { LineFacts } from '../surveys/line.rules.ts'
import { openFacts } from '../surveys/sealed.ts'
import { SurveyWorker, type LineToLink } from '../surveys/survey-worker.ts'
import { insertLinkKeys, insertMissingKeys } from './link-keys.store.ts'
import { countLinked, findLearned, keepLearned } from './link-knowledge.store.ts'
import {
  insertLinks,
  insertQuestions,
  listLiveLines,
  listSeparations,
  loadRoots,
  tryLockLinking,
} from './link.store.ts'
import { linkFew, separationKey, type Learned, type Linking } from './linking.rules.ts'
import { soundOf } from './name-sound.ts'
import { nearLines } from './near-lines.ts'
import type { Places } from './projection.rules.ts'
import { recordOf } from './record.rules.ts'
import { listUntold, REGISTER } from './untold-members.ts'

export interface NewLine {
  id: string
  sheetId: string
  facts: LineFacts
}

export interface Linked extends Linking {
  lines: readonly NewLine[]
  places: Places
  /** The member of each new line, in order. */
  memberIds: string[]
  /** Where many lines were compared. */
  learned?: Learned
}

/** So few lines are compared with those that share a key with them, by what was learned before; more teach anew. */
const FEW = 50
/** So many lines are read in no time. */
const SOON_READ = 1000

/** Compares new lines with all that are known. Decides only; nothing is written. */
export async function decideLinks(
  db: Db,
  lines: readonly NewLine[],
  places: Places,
  worker: SurveyWorker,
): Promise<Linked> {
  const { known, separations } = await allKnown(db, places)
  const records = [...known, ...lines.map(unlinked)]
  return { ...withMembers(await worker.link(records, known.length, separations, places.gazetteer)), lines, places }
}

/** Learns from all lines that are linked, so that a single line can be linked at once: in a register where nothing was learned yet. */
export async function learnFromAll(db: Db, places: Places, worker: SurveyWorker): Promise<void> {
  const { known, separations } = await allKnown(db, places)
  const { learned } = await worker.link(known, 0, separations, places.gazetteer)
  await insertMissingKeys(db, places.gazetteer)
  await keepLearned(db, learned)
}

async function allKnown(db: Db, places: Places): Promise<{ known: LineToLink[]; separations: string[] }> {
  const roots = await loadRoots(db)
  const known = (await listLiveLines(db)).map((line): LineToLink => ({
    lineId: line.id,
    sheetId: `${line.fileId ?? line.unitName} ${line.sheet}`,
    memberId: roots.get(line.memberId) ?? line.memberId,
    facts: openFacts(line.factsSealed),
  }))
  known.push(...(await listUntold(db, new Set(known.map((line) => line.memberId)), places)))
  return { known, separations: separated(await listSeparations(db)) }
}

/** The same for a few lines, without reading all, where that is known which only many lines teach. */
export async function decideFew(db: Db, lines: readonly NewLine[], places: Places): Promise<Linked | undefined> {
  const learned = lines.length <= FEW ? await findLearned(db) : undefined
  if (!learned) return undefined
  const { known, pairs } = await nearLines(db, lines, places)
  const ids = known.map(({ lineId }) => lineId).filter((id) => !id.startsWith(REGISTER))
  const separations = separated(await listSeparations(db, ids))
  const records = [...known, ...lines.map(unlinked)].map((line) => recordOf(line, places.gazetteer, soundOf))
  return { ...withMembers(linkFew(records, known.length, pairs, new Set(separations), learned)), lines, places }
}

/**
 * Links a told line before its teller has the answer, if that is quick and nobody else is linking. Gives the members whose
 * lines have changed; undefined where a job has to do it.
 */
export async function linkAtOnce(db: Db, line: NewLine, places: Places): Promise<string[] | undefined> {
  if (!(await tryLockLinking(db))) return undefined
  const few = await decideFew(db, [line], places)
  if (few) return writeLinks(db, few, null)
  if ((await countLinked(db)) > SOON_READ) return undefined
  const worker = new SurveyWorker()
  try {
    return await writeLinks(db, await decideLinks(db, [line], places, worker), null)
  } finally {
    await worker.close()
  }
}

function unlinked({ id, sheetId, facts }: NewLine): LineToLink {
  return { lineId: id, sheetId, memberId: undefined, facts }
}

function separated(rows: Awaited<ReturnType<typeof listSeparations>>): string[] {
  return rows.map(({ lineId, otherLineId, otherMemberId }) =>
    separationKey(lineId, otherLineId ?? REGISTER + otherMemberId),
  )
}

/** A group without a member is a new one. */
function withMembers<L extends Linking>(linking: L): L & { memberIds: string[] } {
  const memberOfGroup = new Map<number, string>()
  const memberIds = linking.decisions.map(({ group, memberId }) => {
    const id = memberId ?? memberOfGroup.get(group) ?? randomUUID()
    memberOfGroup.set(group, id)
    return id
  })
  return { ...linking, memberIds }
}

/** Keeps what was decided and learned: links, questions. Gives the members whose lines have changed. */
export async function writeLinks(db: Db, linked: Linked, importId: string | null): Promise<string[]> {
  const { decisions, memberIds, lines, places, learned } = linked
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
  await insertLinkKeys(db, lines, places.gazetteer)
  if (learned) {
    await insertMissingKeys(db, places.gazetteer)
    await keepLearned(db, learned)
  }
  return [...new Set(memberIds)]
}
