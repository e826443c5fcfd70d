import { PlusOutlined, PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { When } from '@mobile-members/ui/when.tsx'
import { LinkRow, LinkRows } from '../lists/link-row.tsx'
import { MoreButton } from '../lists/more-button.tsx'
import { EntryTags } from './entry-tags.tsx'
import { KeptList } from '../offline/kept-list.tsx'
import { KeptGraphTrouble } from '../offline/kept-trouble.tsx'
import { FIRST_ENTRIES, MyNotebookQuery } from './notebook.queries.ts'

/** The member's notebook, the newest first (R82). */
export function Component() {
  const { t } = useTranslation('member')
  const navigate = useNavigate()
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(MyNotebookQuery, {
    variables: FIRST_ENTRIES,
  })
  const page = (data ?? previousData)?.myNotebook
  return (
    <>
      <PageHead title={t('notebook.title')} about={t('notebook.about')} />
      <Button
        block
        type="primary"
        icon={<PlusOutlined aria-hidden />}
        style={{ marginBottom: 12 }}
        onClick={() => void navigate('/notebook/new')}
      >
        {t('notebook.write')}
      </Button>
      <Button
        block
        icon={<PrinterOutlined aria-hidden />}
        style={{ marginBottom: 12 }}
        onClick={() => void navigate('/notebook/booklet')}
      >
        {t('notebook.booklet')}
      </Button>
      <KeptList />
      <KeptGraphTrouble error={error} shown={Boolean(page)} onRetry={() => void refetch()} />
      {loading && !page && <LoadingLayout />}
      {page?.nodes.length === 0 && <EmptyState what={t('notebook.empty')} how={t('notebook.emptyHow')} />}
      <LinkRows label={t('notebook.title')}>
        {page?.nodes.map((entry) => (
          <LinkRow
            key={entry.id}
            to={`/notebook/${entry.id}`}
            note={
              <>
                <When at={entry.happenedOn} /> {!entry.activity && entry.place}
              </>
            }
            end={<EntryTags {...entry} />}
          >
            {entry.activity?.title ?? t(entry.work ? 'words.notebookWork' : `words.activityKind.${entry.kind}`)}
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
                    myNotebook: joinPages(before.myNotebook, fetchMoreResult.myNotebook),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}
