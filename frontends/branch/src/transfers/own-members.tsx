import { useQuery } from '@apollo/client/react'
import { Card, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { BranchFormalMembersQuery } from './transfers.queries.ts'

/** Members whose formal relation has come to the branch: its own, with their rights since that day (R40). */
export function OwnMembers() {
  const { t } = useTranslation('branch')
  const { branchId } = useBranch()
  const { data, loading, error, refetch, fetchMore } = useQuery(BranchFormalMembersQuery, {
    variables: { branchId, first: 50 },
  })
  const page = data?.formalMembers
  if (page?.nodes.length === 0) return null
  return (
    <Card size="small" title={t('transfers.own')} style={{ marginBottom: 16 }}>
      <Typography.Paragraph type="secondary">{t('transfers.ownAbout')}</Typography.Paragraph>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {!(error && !page) && (
        <RowList
          label={t('transfers.own')}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          empty={null}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      formalMembers: joinPages(before.formalMembers, fetchMoreResult.formalMembers),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'name',
              title: t('transfers.member'),
              main: true,
              render: ({ member }) => <MemberName member={member} />,
            },
            {
              key: 'membership',
              title: t('transfers.membership'),
              render: ({ membership }) => t(`words.membership.${membership}`),
            },
            { key: 'since', title: t('transfers.since'), render: ({ fromOn }) => fromOn },
            {
              key: 'rights',
              title: t('transfers.rightsSince'),
              render: ({ mayVote, fromOn }) => (
                <ToneTag tone={mayVote ? 'DONE' : 'NEUTRAL'}>
                  {mayVote ? t('transfers.rightsFrom', { day: fromOn }) : t('transfers.rightsNotYet')}
                </ToneTag>
              ),
            },
          ]}
        />
      )}
    </Card>
  )
}
