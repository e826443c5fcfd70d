import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@apollo/client/react'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { CaseLevel } from '@mobile-members/model/cases.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { isRunning } from './case-words.ts'
import { BranchCasesQuery } from './cases.queries.ts'

const LISTS = {
  HERE: { open: true, level: 'BRANCH' },
  CENTER: { open: true, level: 'CENTER' },
  CLOSED: { open: false, level: undefined },
} as const satisfies Record<string, { open: boolean; level: CaseLevel | undefined }>

/** The difficulties that the branch handles or has brought before the centre, and what became of them (R73). */
export function Component() {
  const { t } = useTranslation('branch')
  const navigate = useNavigate()
  const { mine, pathTo } = useBranch()
  const [which, setWhich] = useState<keyof typeof LISTS>('HERE')
  const { open, level } = LISTS[which]
  const { data, loading, error, refetch, fetchMore } = useQuery(BranchCasesQuery, {
    variables: { open, level, first: 30 },
    skip: !mine,
  })
  if (!mine) return <EmptyState what={t('cases.notMine')} how={t('cases.notMineHow')} />
  const page = data?.issueCases
  const raise = () => void navigate(pathTo('cases/new') ?? '')
  return (
    <>
      <PageHead title={t('cases.title')} about={t('cases.about')}>
        <Button type="primary" icon={<PlusOutlined />} onClick={raise}>
          {t('cases.raise')}
        </Button>
      </PageHead>
      <Segmented
        aria-label={t('cases.which')}
        value={which}
        onChange={setWhich}
        options={(Object.keys(LISTS) as (keyof typeof LISTS)[]).map((value) => ({
          value,
          label: t(`cases.list.${value}`),
        }))}
        style={{ marginBottom: 12 }}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <RowList
          label={t('cases.title')}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          empty={
            <EmptyState
              what={t(open ? 'cases.empty' : 'cases.emptyClosed')}
              how={t(open ? 'cases.emptyHow' : 'cases.emptyClosedHow')}
            />
          }
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      issueCases: joinPages(before.issueCases, fetchMoreResult.issueCases),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'what',
              title: t('cases.what'),
              main: true,
              render: (row) => <Link to={pathTo(`cases/${row.id}`) ?? ''}>{row.title}</Link>,
            },
            {
              key: 'state',
              title: t('cases.state'),
              render: ({ state, passedOnOn }) => (
                <>
                  <StateTag state={state} /> {passedOnOn && t('cases.passedOnOn', { day: passedOnOn })}
                </>
              ),
            },
            {
              key: 'due',
              title: t('cases.due'),
              render: (row) =>
                isRunning(row.state) ? (
                  <Deadline dueOn={row.dueOn} workingDaysLeft={row.workingDaysLeft} estimated={row.dueEstimated} />
                ) : null,
            },
            { key: 'member', title: t('cases.member'), render: ({ member }) => <MemberName member={member} /> },
            {
              key: 'category',
              title: t('cases.category'),
              render: ({ category }) => t(`cases.categoryOf.${category}`),
            },
            { key: 'number', title: t('cases.number'), render: ({ number }) => number },
            { key: 'raisedOn', title: t('cases.raisedOn'), render: ({ openedOn }) => openedOn },
          ]}
        />
      )}
    </>
  )
}
