import { PhoneOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@apollo/client/react'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { NoticeTags } from './notice-tags.tsx'
import { BranchNoticesQuery, MembersToTellQuery } from './notices.queries.ts'

/** What the branch has told its members, and how many have read it (R69). */
export function Component() {
  const { t } = useTranslation('branch')
  const navigate = useNavigate()
  const { branchId, mine, pathTo } = useBranch()
  const { data, loading, error, refetch, fetchMore } = useQuery(BranchNoticesQuery, {
    variables: { branchId, first: 30 },
  })
  const calls = useQuery(MembersToTellQuery, { variables: { branchId } }).data?.membersToTell?.length
  const page = data?.notices
  const go = (to: string) => void navigate(pathTo(to) ?? '')
  return (
    <>
      <PageHead title={t('notices.title')} about={t('notices.about')}>
        <Button icon={<PhoneOutlined aria-hidden />} onClick={() => go('notices/to-tell')}>
          {calls ? t('notices.calls.link', { count: calls }) : t('notices.calls.linkNone')}
        </Button>
        <ExportButton disabled={!page || page.nodes.length === 0} onExport={async () => fileOf()} />
        {mine && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => go('notices/new')}>
            {t('notices.write')}
          </Button>
        )}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <RowList
          label={t('notices.title')}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          empty={<EmptyState what={t('notices.empty')} how={t('notices.emptyHow')} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      notices: joinPages(before.notices, fetchMoreResult.notices),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'name',
              title: t('notices.name'),
              main: true,
              render: (notice) => (
                <Flex gap={8} wrap align="center">
                  <Link to={pathTo(`notices/${notice.id}`) ?? ''}>{notice.title}</Link>
                  <NoticeTags {...notice} />
                </Flex>
              ),
            },
            { key: 'sent', title: t('notices.sent'), render: ({ sentAt }) => instantInTable(sentAt) },
            {
              key: 'to',
              title: t('notices.to'),
              render: ({ toAll, figures }) =>
                toAll ? t('notices.toAll') : t('notices.toChosen', { count: figures?.addressed ?? 0 }),
            },
            {
              key: 'figures',
              title: t('notices.figures'),
              render: ({ figures }) => (figures ? t('notices.figuresOf', { ...figures }) : null),
            },
            {
              key: 'activity',
              title: t('notices.aboutActivity'),
              render: ({ activity }) =>
                activity && <Link to={pathTo(`activities/${activity.id}`) ?? ''}>{activity.title}</Link>,
            },
          ]}
        />
      )}
    </>
  )

  function fileOf() {
    const heads = ['name', 'sent', 'figures', 'aboutActivity'].map((key) => t(`notices.${key}`))
    const rows = (page?.nodes ?? []).map(({ title, sentAt, figures, activity }) => [
      title,
      instantInTable(sentAt),
      figures ? t('notices.figuresOf', { ...figures }) : '',
      activity?.title,
    ])
    return { blob: csvOf(heads, rows), name: `${t('notices.title')}.csv` }
  }
}
