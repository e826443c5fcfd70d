import type { IssueKind } from '@mobile-members/model/data-issues.ts'
import type { Generated } from 'kysely'
import type { ChannelDifferenceKind } from './channel-difference.rules.ts'

/** The tables of data quality. */
export interface DataQualityTables {
  channelDifferences: ChannelDifferencesTable
  issueSettlements: IssueSettlementsTable
}

export interface ChannelDifferencesTable {
  memberId: string
  kind: ChannelDifferenceKind
  townshipLineId: string
  sweepLineId: string
}

export interface IssueSettlementsTable {
  id: Generated<string>
  kind: IssueKind
  memberId: string | null
  mark: string
  reason: string
  settledBy: string
  settledOn: string
  settledAt: Generated<Date>
}
