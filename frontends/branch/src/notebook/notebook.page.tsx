import { useQuery } from '@apollo/client/react'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import { MemberName } from '../branches/member-name.tsx'
import type { UnconfirmedEntriesQuery as Entries } from '../gql/graphql.ts'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { EntryTexts } from './entry-texts.tsx'
import { ConfirmEntryMutation, UnconfirmedEntriesQuery } from './notebook.queries.ts'

/** Notebook entries that wait for the branch's word, the oldest first (R83). */
export function Component() {
  const { t } = useTranslation('branch')
  const { branchId, mine } = useBranch()
  const { data, loading, error, refetch, fetchMore } = useQuery(UnconfirmedEntriesQuery, {
    variables: { branchId, first: 20 },
    skip: !mine,
  })
  if (!mine) return <EmptyState what={t('notebook.notMine')} how={t('notebook.notMineHow')} />
  const page = data?.unconfirmedEntries
  return (
    <>
      <PageHead title={t('notebook.title')} about={t('notebook.about')} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {!page && loading && <LoadingLayout rows={10} />}
      {page?.nodes.length === 0 && <EmptyState what={t('notebook.empty')} how={t('notebook.emptyHow')} />}
      <div
        role="region"
        aria-label={t('notebook.waiting')}
        style={{
          display: 'grid',
          gap: 12,
          alignItems: 'start',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 440px), 1fr))',
        }}
      >
        {page?.nodes.map((entry) => (
          <EntryTexts key={entry.id} entry={entry} who={<MemberName member={entry.member} />}>
            <ConfirmEntry entry={entry} />
          </EntryTexts>
        ))}
      </div>
      {page?.hasNextPage && (
        <Button
          style={{ marginTop: 12 }}
          loading={loading}
          onClick={() =>
            void fetchMore({
              variables: { after: page.endCursor },
              updateQuery: (before, { fetchMoreResult }) => ({
                ...fetchMoreResult,
                unconfirmedEntries: joinPages(before.unconfirmedEntries, fetchMoreResult.unconfirmedEntries),
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

type Entry = NonNullable<Entries['unconfirmedEntries']>['nodes'][number]

function ConfirmEntry({ entry }: { entry: Entry }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, acting, trouble } = useAct(ConfirmEntryMutation, [UnconfirmedEntriesQuery, BranchTasksQuery])
  const name = entry.member.name ?? t('branches.noName')
  return (
    <>
      <GraphTrouble error={trouble} />
      <Button
        type="primary"
        loading={acting}
        aria-label={t('notebook.confirmOf', { name })}
        onClick={() =>
          void act({ id: entry.id }).then(({ data }) => data && message.success(t('notebook.confirmed', { name })))
        }
      >
        {t('notebook.confirm')}
      </Button>
    </>
  )
}
