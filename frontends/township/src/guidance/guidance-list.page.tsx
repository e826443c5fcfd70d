import { useApolloClient, useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { GuidanceDueQuery as Answer } from '../gql/graphql.ts'
import { MemberName } from '../members/member-name.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { GuidanceDueExportQuery, GuidanceDueQuery } from './guidance.queries.ts'
import { RecordTalk } from './record-talk.tsx'

type Due = NonNullable<Answer['guidanceDue']>['nodes'][number]

/** Members whom nobody has advised to transfer in time, those who wait longest first (R39). */
export function Component() {
  const { t } = useTranslation('township')
  const { townshipId, mine } = useTownship()
  const client = useApolloClient()
  const { data, loading, error, refetch, fetchMore } = useQuery(GuidanceDueQuery, {
    variables: { townshipId, first: 50 },
  })
  const page = data?.guidanceDue
  const label = (key: string) => t(`guidance.${key}`)
  const lastOf = ({ lastTalk }: Due) =>
    lastTalk
      ? t('guidance.lastOf', { day: lastTalk.heldOn, answer: t(`words.guidanceAnswer.${lastTalk.answer}`) })
      : label('never')

  async function everyone() {
    const rows: Due[] = []
    let after: string | null | undefined
    do {
      const { data: more } = await client.query({
        query: GuidanceDueExportQuery,
        variables: { townshipId, after: after ?? null },
        fetchPolicy: 'no-cache',
      })
      rows.push(...(more?.guidanceDue?.nodes ?? []))
      after = more?.guidanceDue?.hasNextPage ? more.guidanceDue.endCursor : undefined
    } while (after)
    const header = ['member', 'branch', 'destination', 'since', 'last'].map(label)
    const cells = rows.map((row) => [
      row.member?.name,
      row.member?.originBranch?.name,
      row.member?.destination,
      row.since,
      lastOf(row),
    ])
    return { blob: csvOf(header, cells), name: label('file') }
  }

  return (
    <>
      <PageHead title={label('title')} about={label('about')}>
        <PrintButton />
        <ExportButton onExport={everyone} disabled={!page || page.nodes.length === 0} />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <PrintView title={label('due')}>
          <p style={{ margin: '0 0 8px' }}>{label('dueHow')}</p>
          <RowList
            label={label('due')}
            rows={page?.nodes ?? []}
            rowKey={({ memberId }) => memberId}
            loading={loading}
            total={page?.total}
            empty={<EmptyState what={label('empty')} how={label('emptyHow')} />}
            onMore={
              page?.hasNextPage
                ? () =>
                    void fetchMore({
                      variables: { after: page.endCursor },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        ...fetchMoreResult,
                        guidanceDue: joinPages(before.guidanceDue, fetchMoreResult.guidanceDue),
                      }),
                    })
                : undefined
            }
            columns={[
              {
                key: 'member',
                title: label('member'),
                main: true,
                render: ({ member }) => <MemberName member={member} />,
              },
              { key: 'branch', title: label('branch'), render: ({ member }) => member?.originBranch?.name },
              { key: 'destination', title: label('destination'), render: ({ member }) => member?.destination },
              { key: 'since', title: label('since'), render: ({ since }) => since },
              { key: 'last', title: label('last'), render: lastOf },
              ...(mine
                ? [
                    {
                      key: 'acts',
                      title: label('acts'),
                      render: ({ memberId, member }: Due) => (
                        <RecordTalk memberId={memberId} name={member?.name ?? t('townships.noName')} size="small" />
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </PrintView>
      )}
    </>
  )
}
