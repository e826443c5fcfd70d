import type { IssueKind, IssueSource } from '@mobile-members/model/data-issues.ts'
import type { Context } from '../context.ts'
import { recordRead } from '../members/member-reading.ts'
import type { LineFacts } from '../surveys/line.rules.ts'
import { openFacts } from '../surveys/sealed.ts'
import { type LineRow, findLines } from '../surveys/line.store.ts'
import type { IssueValue } from './data-quality.type.ts'
import type { IssueRow } from './issue.store.ts'

/** What was told, and by whom: of survey lines what they say, else what the register says. Its reading is on record. */
export async function issueValues(ctx: Context, issue: IssueRow): Promise<IssueValue[]> {
  if (issue.memberId) recordRead(ctx, issue.memberId, 'DATA_ISSUE')
  const lines = await Promise.all(
    [issue.leftLine, issue.rightLine].filter((id) => id !== null).map((id) => linesOf(ctx).load(id)),
  )
  const told = lines.flatMap((line) => (line ? [lineValue(line, issue.kind)] : []))
  return [...told, ...registerValues(issue)]
}

function linesOf(ctx: Context) {
  return ctx.loader<string, LineRow>('survey lines', (ids) => findLines(ctx.db, ids))
}

function lineValue(line: LineRow, kind: IssueKind): IssueValue {
  return {
    source: line.channel,
    text: textOf(openFacts(line.factsSealed), kind),
    unit: line.unitName || null,
    toldOn: line.toldOn,
  }
}

function textOf(facts: LineFacts, kind: IssueKind): string | null {
  switch (kind) {
    case 'RESIDENCE_DIFFERS':
      return facts.residence?.text ?? null
    case 'INDUSTRY_DIFFERS':
      return facts.industry ?? null
    case 'PHONE_IN_ONE_CHANNEL':
      return facts.phones[0] ?? facts.otherPhones[0] ?? null
    default:
      return [facts.originTownship, facts.originBranch].filter(Boolean).join(' ') || null
  }
}

const SOURCE_OF: Partial<Record<IssueKind, IssueSource>> = {
  FOUND_THOUGH_NIL_RETURN: 'TOWNSHIP_RETURN',
  PLACED_WITHOUT_LETTER: 'PLACEMENT',
  LETTER_WITHOUT_SPELL: 'LETTER',
}

function registerValues({ kind, leftText, rightText }: IssueRow): IssueValue[] {
  const source = SOURCE_OF[kind] ?? 'REGISTER'
  switch (kind) {
    case 'ORIGIN_IS_HOST':
      return []
    case 'LETTER_WITHOUT_SPELL':
    case 'OLD_PHONE':
    case 'OLD_RESIDENCE':
    case 'OLD_INDUSTRY':
      return [{ source, text: leftText, unit: null, toldOn: rightText }]
    case 'PLACED_WITHOUT_LETTER':
      return [{ source, text: null, unit: null, toldOn: leftText }]
    default:
      return [leftText, rightText].flatMap((text) =>
        text === null ? [] : [{ source, text, unit: null, toldOn: null }],
      )
  }
}
