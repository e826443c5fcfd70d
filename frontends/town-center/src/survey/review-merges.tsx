import { useQuery } from '@apollo/client/react'
import { App, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { TownMergesQuery } from '../gql/graphql.ts'
import { MergesQuery, ReviewCountsQuery, TakeApartMutation } from './reviews.queries.ts'

type Merge = NonNullable<TownMergesQuery['merges']>['nodes'][number]

/** All joins, in force or taken apart: who was joined with whom, when, by whom and why. */
export function ReviewMerges({ undone }: { undone: boolean }) {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch, fetchMore } = useQuery(MergesQuery, { variables: { undone, first: 20 } })
  const page = data?.merges
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={(page?.nodes ?? []).filter((merge) => (merge.undoneAt !== null) === undone)}
        rowKey={({ id }) => id}
        loading={loading}
        empty={
          <EmptyState
            what={t(undone ? 'reviews.join.noneUndone' : 'reviews.join.none')}
            how={t('reviews.join.noneHow')}
          />
        }
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    merges: joinPages(before.merges, fetchMoreResult.merges),
                  }),
                })
            : undefined
        }
        columns={[
          { title: t('reviews.join.kept'), render: (_, { kept }) => <Person person={kept} linked /> },
          { title: t('reviews.join.merged'), render: (_, { merged }) => <Person person={merged} linked={undone} /> },
          {
            title: t(undone ? 'reviews.join.undoneWhen' : 'reviews.join.when'),
            render: (_, { mergedAt, undoneAt }) => instantInTable(undoneAt ?? mergedAt),
          },
          {
            title: t('reviews.join.who'),
            render: (_, { mergedByName, undoneByName }) =>
              (undone ? undoneByName : mergedByName) ?? t('reviews.join.nobody'),
          },
          { title: t('reviews.join.why'), render: (_, merge) => <Why merge={merge} /> },
          ...(undone ? [] : [{ title: '', render: (_: unknown, merge: Merge) => <TakeApart merge={merge} /> }]),
        ]}
      />
    </>
  )
}

function Person({ person, linked }: { person: Merge['kept']; linked: boolean }) {
  const { t } = useTranslation('town-center')
  const name = person?.name ?? t('people.noName')
  return (
    <div style={{ maxWidth: 240, overflowWrap: 'anywhere' }}>
      {person && linked ? <Link to={`/members/${person.id}`}>{name}</Link> : name}
      {person?.registerNo && (
        <div>
          <Typography.Text type="secondary">{person.registerNo}</Typography.Text>
        </div>
      )}
    </div>
  )
}

function Why({ merge: { reasons } }: { merge: Merge }) {
  const { t } = useTranslation('town-center')
  const words = reasons
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ comparison, level }) => t(`reviews.reasonOf.${comparison}.${level}`))
  return <div style={{ maxWidth: 360 }}>{words.length > 0 ? words.join(' · ') : t('reviews.join.byHand')}</div>
}

function TakeApart({ merge }: { merge: Merge }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(TakeApartMutation, [MergesQuery, ReviewCountsQuery])
  const nameOf = (person: Merge['kept']) => person?.name ?? t('people.noName')
  return (
    <ConfirmAct
      size="small"
      label={t('reviews.merged.undo')}
      consequence={t('reviews.join.consequence', { kept: nameOf(merge.kept), merged: nameOf(merge.merged) })}
      onConfirm={async () => {
        if ((await act({ mergeId: merge.id })).trouble) return false
        void message.success(t('reviews.merged.done'))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}
