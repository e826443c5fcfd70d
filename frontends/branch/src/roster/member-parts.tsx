import { useQuery } from '@apollo/client/react'
import { PrinterOutlined } from '@ant-design/icons'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { When } from '../branches/in-words.tsx'
import { isRunning } from '../cases/case-words.ts'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { EntryTexts } from '../notebook/entry-texts.tsx'
import { periodInWords } from './period-words.ts'
import { MemberAssessmentsQuery, MemberCasesQuery, MemberNotebookQuery } from './roster.queries.ts'

/** The member's notebook, the newest first (R82). */
export function MemberNotebook({ memberId }: { memberId: string }) {
  const { t } = useTranslation('branch')
  const booklet = useBranch().pathTo('notebook/booklet')
  const { data, loading, error, refetch, fetchMore } = useQuery(MemberNotebookQuery, {
    variables: { memberId, first: 50 },
  })
  const page = data?.notebook
  if (!page) return loading ? <LoadingLayout /> : <GraphTrouble error={error} onRetry={() => void refetch()} />
  if (page.nodes.length === 0)
    return <EmptyState what={t('roster.member.notebookEmpty')} how={t('roster.member.notebookHow')} />
  return (
    <>
      <Flex justify="end" gap={8} wrap style={{ marginBottom: 12 }}>
        {booklet !== undefined && (
          <Link to={`${booklet}?member=${memberId}`}>
            <Button icon={<PrinterOutlined />}>{t('notebook.bookletOne')}</Button>
          </Link>
        )}
      </Flex>
      <Flex vertical gap={16}>
        {page.nodes.map((entry) => (
          <EntryTexts key={entry.id} entry={entry} withBranch />
        ))}
      </Flex>
      {page.hasNextPage && (
        <Button
          onClick={() =>
            void fetchMore({
              variables: { after: page.endCursor },
              updateQuery: (before, { fetchMoreResult }) => ({
                ...fetchMoreResult,
                notebook: joinPages(before.notebook, fetchMoreResult.notebook),
              }),
            })
          }
        >
          {t('act.more')}
        </Button>
      )}
    </>
  )
}

export function MemberAssessments({ memberId }: { memberId: string }) {
  const { t } = useTranslation('branch')
  const { pathTo } = useBranch()
  const { data, loading, error, refetch, fetchMore } = useQuery(MemberAssessmentsQuery, {
    variables: { memberId, first: 20 },
  })
  const page = data?.performanceAssessments
  if (!page && error) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <RowList
      label={t('roster.member.tab.assessments')}
      rows={page?.nodes ?? []}
      rowKey={({ id }) => id}
      loading={loading}
      empty={<EmptyState what={t('roster.member.assessmentsEmpty')} how={t('roster.member.assessmentsHow')} />}
      onMore={
        page?.hasNextPage
          ? () =>
              void fetchMore({
                variables: { after: page.endCursor },
                updateQuery: (before, { fetchMoreResult }) => ({
                  ...fetchMoreResult,
                  performanceAssessments: joinPages(
                    before.performanceAssessments,
                    fetchMoreResult.performanceAssessments,
                  ),
                }),
              })
          : undefined
      }
      columns={[
        {
          key: 'period',
          title: t('assessments.period'),
          main: true,
          render: ({ id, period }) => <Link to={pathTo(`assessments/${id}`) ?? ''}>{periodInWords(period, t)}</Link>,
        },
        { key: 'kind', title: t('assessments.kind'), render: ({ kind }) => t(`assessments.kindOf.${kind}`) },
        { key: 'state', title: t('assessments.state'), render: ({ state }) => <StateTag state={state} /> },
        { key: 'version', title: t('assessments.version'), render: ({ version }) => version },
        {
          key: 'signedAt',
          title: t('assessments.signedAt'),
          render: ({ signedAt }) => (signedAt ? <When at={signedAt} /> : null),
        },
      ]}
    />
  )
}

export function MemberCases({ memberId }: { memberId: string }) {
  const { t } = useTranslation('branch')
  const { pathTo } = useBranch()
  const { data, loading, error, refetch } = useQuery(MemberCasesQuery, { variables: { id: memberId } })
  const cases = data?.member?.openCases
  if (!cases) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('roster.member.casesHidden')} />
    )
  }
  return (
    <RowList
      label={t('roster.member.tab.services')}
      rows={cases}
      rowKey={({ id }) => id}
      loading={loading}
      empty={<EmptyState what={t('roster.member.casesEmpty')} how={t('roster.member.casesHow')} />}
      columns={[
        {
          key: 'what',
          title: t('cases.what'),
          main: true,
          render: ({ id, title }) => <Link to={pathTo(`cases/${id}`) ?? ''}>{title}</Link>,
        },
        { key: 'state', title: t('cases.state'), render: ({ state }) => <StateTag state={state} /> },
        {
          key: 'due',
          title: t('cases.due'),
          render: ({ state, dueOn, workingDaysLeft, dueEstimated }) =>
            isRunning(state) ? (
              <Deadline dueOn={dueOn} workingDaysLeft={workingDaysLeft} estimated={dueEstimated} />
            ) : null,
        },
        { key: 'number', title: t('cases.number'), render: ({ number }) => number },
      ]}
    />
  )
}
