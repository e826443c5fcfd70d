import { ISSUE_KINDS, type IssueKind, issueRuleOf } from '@mobile-members/model/data-issues.ts'

export interface IssueKey {
  kind: IssueKind
  memberId: string | null
  mark: string
}

/** An issue's id is what it is about: the same contradiction has the same id, another one another. */
export function issueIdOf({ kind, memberId, mark }: IssueKey): string {
  return Buffer.from(JSON.stringify([kind, memberId, mark])).toString('base64url')
}

export function readIssueId(id: string): IssueKey | undefined {
  try {
    const [kind, memberId, mark] = JSON.parse(Buffer.from(id, 'base64url').toString('utf8')) as unknown[]
    if (!ISSUE_KINDS.includes(kind as IssueKind) || typeof mark !== 'string') return undefined
    if (memberId !== null && !(typeof memberId === 'string' && /^[0-9a-f-]{36}$/.test(memberId))) return undefined
    return { kind: kind as IssueKind, memberId, mark }
  } catch {
    return undefined
  }
}

/** What the centre, or a township, has to look at among what contradicts. */
export function contradictionsFor(looks: 'CENTER' | 'TOWNSHIP'): IssueKind[] {
  return ISSUE_KINDS.filter((kind) => issueRuleOf(kind).group === 'CONTRADICTORY' && issueRuleOf(kind).looks === looks)
}
