import type { County } from '@mobile-members/county/world.ts'
import type { Db } from '../db.ts'
import { insertPapers } from './document.store.ts'
import { FILING_STEPS, type Step, papersOf } from './paper-contents.ts'

/** One in so many papers is not there: what the list of missing papers is about. */
const LOST: Partial<Record<string, number>> = { NOTICE: 61, REGISTRATION_FORM: 53, RECEPTION: 89, ASSESSMENT: 7 }

/** The papers that the steps of the demo county's members have filed (R51), a few of them missing. */
export async function seedDocuments(db: Db, county: County): Promise<void> {
  const known = await db
    .selectFrom('timelineEntries')
    .select(['memberId', 'kind', 'happenedOn', 'organizationId', 'subject', 'detail'])
    .where('kind', 'in', FILING_STEPS)
    .orderBy('happenedOn')
    .orderBy('id')
    .execute()
  const signed = county.evaluations.assessments.flatMap(({ id, memberId, branchId, signedOn }): Step[] =>
    signedOn
      ? [
          {
            memberId,
            kind: 'ASSESSMENT_SIGNED',
            happenedOn: signedOn,
            organizationId: branchId,
            subject: null,
            detail: { assessmentId: id },
          },
        ]
      : [],
  )
  const counted = new Map<string, number>()
  const papers = (await papersOf(db, [...known, ...signed])).filter(({ filed: { kind } }) => {
    const at = (counted.get(kind) ?? 0) + 1
    counted.set(kind, at)
    return at % (LOST[kind] ?? Infinity) !== 0
  })
  await insertPapers(db, papers)
}
