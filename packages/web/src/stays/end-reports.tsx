import { useQuery } from '@apollo/client/react'
import { App, Flex } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import type { EndReportsQuery as Answer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useAct } from '../use-act.ts'
import { useRefreshed } from './stay-acts.tsx'
import { DecideEndReportMutation, EndReportsQuery } from './stays.queries.ts'
import { Named } from './transit-board.tsx'

type Report = NonNullable<Answer['endReports']>['nodes'][number]

export interface EndReportsProps {
  memberPath: (memberId: string) => string | undefined
  mayDecide: boolean
  children?: ReactNode
}

/** What branches have reported, to be decided (R5). */
export function EndReports({ memberPath, mayDecide, children }: EndReportsProps) {
  const { t } = useTranslation('shared')
  const { data, loading, error, refetch, fetchMore } = useQuery(EndReportsQuery, { variables: { first: 50 } })
  const page = data?.endReports
  return (
    <>
      {children}
      <PageHead title={t('stays.reports')} about={t('stays.reportsAbout')} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {!(error && !page) && (
        <RowList<Report>
          label={t('stays.reports')}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          total={page?.total}
          empty={<EmptyState what={t('stays.reportsEmpty')} how={t('stays.reportsEmptyHow')} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      endReports: joinPages(before.endReports, fetchMoreResult.endReports),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'member',
              title: t('stays.member'),
              main: true,
              render: ({ member }) => <Named member={member} path={memberPath} />,
            },
            { key: 'branch', title: t('stays.branch'), render: ({ branch }) => branch?.name },
            { key: 'reason', title: t('stays.endReason'), render: ({ reason }) => t(`stays.endReasonOf.${reason}`) },
            { key: 'endedOn', title: t('stays.endedOn'), render: ({ endedOn }) => endedOn },
            { key: 'note', title: t('stays.reportNote'), render: ({ note }) => note },
            ...(mayDecide ? [{ key: 'acts', title: '', render: (report: Report) => <Decide report={report} /> }] : []),
          ]}
        />
      )}
    </>
  )
}

function Decide({ report: { id, member, branch, endedOn } }: { report: Report }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const { act, trouble } = useAct(DecideEndReportMutation)
  const refresh = useRefreshed()
  const decide = async (accept: boolean, rejectReason: string | null, done: string) => {
    const { data } = await act({ id, accept, rejectReason })
    if (!data) return false
    void message.success(t(done))
    await refresh()
    return true
  }
  return (
    <Flex gap={8} wrap>
      <ConfirmAct
        danger
        size="small"
        label={t('stays.agree')}
        consequence={t('stays.agreeWhat', {
          name: member?.name ?? t('stays.noName'),
          day: endedOn,
          branch: branch?.name ?? '',
        })}
        problem={<GraphTrouble error={trouble} />}
        onConfirm={() => decide(true, null, 'stays.agreed')}
      />
      <ConfirmAct
        size="small"
        label={t('stays.disagree')}
        consequence={t('stays.disagreeWhat')}
        reasonRequired
        problem={<GraphTrouble error={trouble} />}
        onConfirm={(reason) => decide(false, reason, 'stays.disagreed')}
      />
    </Flex>
  )
}
