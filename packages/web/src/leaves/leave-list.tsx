import { useQuery } from '@apollo/client/react'
import { Flex, Tabs } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { LongLeaveState } from '@mobile-members/model/state-machines.ts'
import type { Tone } from '@mobile-members/ui/tokens.ts'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton, csvOf } from '@mobile-members/ui/export-button.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { LongLeavesQuery as Answer, LongLeaveFilter } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { LeaveTermsQuery, LongLeavesQuery } from './leaves.queries.ts'
import type { LeaveSide } from './leave-side.ts'
import { SilentList } from './silent-list.tsx'

type Leave = NonNullable<Answer['longLeaves']>['nodes'][number]

const AWAY: LongLeaveState[] = ['REPORTED', 'NOTED_BY_BRANCH', 'CENTER_DECIDED', 'ORIGIN_INFORMED']
const LISTS = {
  REPORTED: { states: ['REPORTED'] },
  TO_DECIDE: { states: ['NOTED_BY_BRANCH'] },
  TO_HEAR: { states: ['CENTER_DECIDED'] },
  DECIDED: { states: ['CENTER_DECIDED', 'ORIGIN_INFORMED'] },
  OPEN: { states: AWAY },
  CLOSED: { states: ['CLOSED'] },
} as const satisfies Record<string, LongLeaveFilter>
type List = keyof typeof LISTS

/** What each side has to look at first. */
const LISTS_OF: Record<LeaveSide, readonly (List | 'SILENT')[]> = {
  BRANCH: ['REPORTED', 'OPEN', 'SILENT', 'CLOSED'],
  CENTER: ['TO_DECIDE', 'DECIDED', 'OPEN', 'SILENT', 'CLOSED'],
  ORIGIN: ['TO_HEAR', 'OPEN', 'SILENT', 'CLOSED'],
}

const TONES: Record<LongLeaveState, Tone> = {
  REPORTED: 'WAITING',
  NOTED_BY_BRANCH: 'UNDER_WAY',
  CENTER_DECIDED: 'UNDER_WAY',
  ORIGIN_INFORMED: 'DONE',
  CLOSED: 'NEUTRAL',
}

/** How a leave stands; what is late says so. */
export function LeaveTag({ leave }: { leave: Pick<Leave, 'state' | 'isDecisionLate' | 'isOverdue'> }) {
  const { t } = useTranslation('shared')
  return (
    <Flex gap={4} wrap>
      <ToneTag tone={TONES[leave.state]}>{t(`leaves.stateOf.${leave.state}`)}</ToneTag>
      {leave.isDecisionLate && <ToneTag tone="ALARM">{t('leaves.late')}</ToneTag>}
      {leave.isOverdue && <ToneTag tone="ALARM">{t('leaves.overdue')}</ToneTag>}
    </Flex>
  )
}

export interface LeaveListProps {
  side: LeaveSide
  leavePath: (id: string) => string | undefined
  branchId?: string | undefined
  townshipId?: string | undefined
  /** Acts beside the title. */
  acts?: ReactNode
  /** Whether contact attempts may be written down here. */
  mayRecord: boolean
}

/** Long leaves by what is to be done about them, and of whom nobody has heard (R80, R81). */
export function LeaveList({ side, leavePath, branchId, townshipId, acts, mayRecord }: LeaveListProps) {
  const { t } = useTranslation('shared')
  const [address, setAddress] = useSearchParams()
  const { data } = useQuery(LeaveTermsQuery)
  const keys = LISTS_OF[side]
  const list = keys.find((one) => one === address.get('list')) ?? keys[0]!
  const scope = { ...(branchId ? { branchId } : {}), ...(townshipId ? { townshipId } : {}) }
  const about = { BRANCH: 'leaves.aboutBranch', CENTER: 'leaves.aboutCenter', ORIGIN: 'leaves.aboutOrigin' } as const
  return (
    <>
      <PageHead title={t('leaves.title')} about={t(about[side], { days: data?.leaveTerms?.decisionDays ?? '' })}>
        {acts}
        <PrintButton />
      </PageHead>
      <Tabs
        className="mm-no-print"
        activeKey={list}
        onChange={(key) => setAddress({ list: key }, { replace: true })}
        items={keys.map((key) => ({ key, label: t(`leaves.list.${key}`) }))}
      />
      {list === 'SILENT' ? (
        <SilentList {...scope} side={side} mayRecord={mayRecord} />
      ) : (
        <Leaves key={list} list={list} side={side} scope={scope} leavePath={leavePath} />
      )}
    </>
  )
}

interface LeavesProps {
  list: List
  side: LeaveSide
  scope: { branchId?: string; townshipId?: string }
  leavePath: (id: string) => string | undefined
}

function Leaves({ list, side, scope, leavePath }: LeavesProps) {
  const { t, i18n } = useTranslation('shared')
  const filter: LongLeaveFilter = { states: [...LISTS[list].states], ...scope }
  const { data, loading, error, refetch, fetchMore } = useQuery(LongLeavesQuery, { variables: { filter, first: 50 } })
  const page = data?.longLeaves
  const day = (one: string) => dayInWords(one, i18n.language)
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <PrintView title={t('leaves.title')} filter={t(`leaves.list.${list}`)}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <RowList<Leave>
        label={t(`leaves.list.${list}`)}
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        empty={<EmptyState what={t('leaves.empty')} how={t('leaves.emptyHow')} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...fetchMoreResult,
                    longLeaves: joinPages(before.longLeaves, fetchMoreResult.longLeaves),
                  }),
                })
            : undefined
        }
        columns={[
          {
            key: 'member',
            title: t('leaves.member'),
            main: true,
            render: ({ id, member }) => {
              const to = leavePath(id)
              const name = member.name ?? t('stays.noName')
              return to ? <Link to={to}>{name}</Link> : name
            },
          },
          { key: 'state', title: t('leaves.state'), render: (leave) => <LeaveTag leave={leave} /> },
          { key: 'from', title: t('leaves.from'), render: ({ fromOn }) => day(fromOn) },
          { key: 'until', title: t('leaves.until'), render: ({ untilOn }) => day(untilOn) },
          { key: 'days', title: t('leaves.daysLabel'), render: ({ days }) => t('leaves.days', { count: days }) },
          { key: 'reason', title: t('leaves.reason'), render: ({ reason }) => t(`leaves.reasonOf.${reason}`) },
          { key: 'destination', title: t('leaves.destination'), render: ({ destination }) => destination },
          ...(side === 'BRANCH'
            ? []
            : [{ key: 'branch', title: t('leaves.branch'), render: ({ branch }: Leave) => branch?.name }]),
          ...(side === 'CENTER'
            ? [
                {
                  key: 'township',
                  title: t('leaves.township'),
                  render: ({ originTownship }: Leave) => originTownship?.shortName,
                },
              ]
            : []),
          list === 'TO_DECIDE'
            ? {
                key: 'due',
                title: t('leaves.decision'),
                render: ({ decisionDueOn, mustDecide }: Leave) =>
                  mustDecide && decisionDueOn ? t('leaves.due', { day: day(decisionDueOn) }) : null,
              }
            : {
                key: 'decision',
                title: t('leaves.decision'),
                render: ({ decision, endedAs }: Leave) =>
                  endedAs ? t(`leaves.endOf.${endedAs}`) : decision ? t(`leaves.decisionOf.${decision}`) : null,
              },
        ]}
      />
      {(page?.nodes.length ?? 0) > 0 && (
        <div style={{ marginTop: 12 }}>
          <ExportButton
            label={t('leaves.export')}
            onExport={() => Promise.resolve({ blob: tableOf(page?.nodes ?? [], t), name: `${t('leaves.title')}.csv` })}
          />
        </div>
      )}
    </PrintView>
  )
}

function tableOf(rows: readonly Leave[], t: ReturnType<typeof useTranslation>['t']): Blob {
  return csvOf(
    ['member', 'branch', 'township', 'from', 'until', 'reason', 'destination', 'state', 'decision'].map((key) =>
      t(`leaves.${key}`),
    ),
    rows.map(({ member, branch, originTownship, fromOn, untilOn, reason, destination, state, decision }) => [
      member.name,
      branch?.name,
      originTownship?.shortName,
      fromOn,
      untilOn,
      t(`leaves.reasonOf.${reason}`),
      destination,
      t(`leaves.stateOf.${state}`),
      decision ? t(`leaves.decisionOf.${decision}`) : '',
    ]),
  )
}
