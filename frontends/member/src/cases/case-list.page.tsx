import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@apollo/client/react'
import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { LinkRow, LinkRows } from '../lists/link-row.tsx'
import { MoreButton } from '../lists/more-button.tsx'
import { MyCasesQuery } from './cases.queries.ts'

/** The member's requests for help, and how far each has come (R97). */
export function Component() {
  const { t } = useTranslation('member')
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const open = search.get('range') !== 'closed'
  const { data, loading, error, refetch, fetchMore } = useQuery(MyCasesQuery, { variables: { open, first: 20 } })
  const page = data?.issueCases
  return (
    <>
      <PageHead title={t('cases.title')} about={t('cases.about')} />
      <Button
        block
        type="primary"
        icon={<PlusOutlined aria-hidden />}
        style={{ marginBottom: 12 }}
        onClick={() => void navigate('/cases/new')}
      >
        {t('cases.raise')}
      </Button>
      <Segmented
        block
        aria-label={t('cases.which')}
        value={open ? 'open' : 'closed'}
        onChange={(range) => setSearch(range === 'closed' ? { range } : {}, { replace: true })}
        options={(['open', 'closed'] as const).map((value) => ({ value, label: t(`cases.${value}`) }))}
        style={{ marginBottom: 12 }}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !page && <LoadingLayout />}
      {page?.nodes.length === 0 && (
        <EmptyState
          what={t(open ? 'cases.emptyOpen' : 'cases.emptyClosed')}
          how={t(open ? 'cases.emptyOpenHow' : 'cases.emptyClosedHow')}
        />
      )}
      <LinkRows label={t('cases.title')}>
        {page?.nodes.map(({ id, title, state, openedOn, news }) => (
          <LinkRow key={id} to={`/cases/${id}`} note={<When at={openedOn} />} end={<StateTag state={state} />}>
            {news.length > 0 ? <strong>{title}</strong> : title}
          </LinkRow>
        ))}
      </LinkRows>
      <MoreButton
        loading={loading}
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
      />
    </>
  )
}
