import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { AffiliationState } from '@mobile-members/model/state-machines.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { AffiliationListQuery } from './placement.queries.ts'

const FILTERS: Record<'PLACED' | 'WELCOME' | 'ENDED', { states?: AffiliationState[]; welcomeOverdue?: boolean }> = {
  PLACED: { states: ['PLACED', 'ACTIVE', 'PAUSED'] },
  WELCOME: { welcomeOverdue: true },
  ENDED: { states: ['ENDED', 'RETURNED'] },
}

/** Who is in a branch, or was; or whom the branch is late in welcoming (R62). */
export function AffiliationTable({ list }: { list: keyof typeof FILTERS }) {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const { data, loading, error, refetch, fetchMore } = useQuery(AffiliationListQuery, {
    variables: { filter: FILTERS[list], first: 50 },
  })
  const page = data?.affiliations
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        onOpen={({ id }) => void navigate(`/placement/${id}`)}
        columns={[
          {
            key: 'member',
            title: t('placement.member'),
            render: (_value, { id, member }) => (
              <Link to={`/placement/${id}`}>{member.name ?? t('people.noName')}</Link>
            ),
          },
          {
            key: 'township',
            title: t('placement.township'),
            render: (_value, { originTownship }) => originTownship?.shortName ?? t('placement.outside'),
          },
          { key: 'state', title: t('placement.state'), render: (_value, { state }) => <StateTag state={state} /> },
          {
            key: 'branch',
            title: t('placement.branch'),
            render: (_value, { branch }) => branch && <Link to={`/branches/${branch.id}`}>{branch.name}</Link>,
          },
          {
            key: 'kind',
            title: t('placement.kind'),
            render: (_value, { kind }) => kind && t(`placement.kindOf.${kind}`),
          },
          { key: 'placedOn', title: t('placement.placedOn'), render: (_value, { placedOn }) => placedOn },
          ...(list === 'WELCOME'
            ? [
                {
                  key: 'welcomeDueOn',
                  title: t('placement.welcomeDueOn'),
                  render: (_value: unknown, { welcomeDueOn }: { welcomeDueOn?: string | null }) =>
                    welcomeDueOn && <Deadline dueOn={welcomeDueOn} />,
                },
              ]
            : []),
        ]}
        empty={<EmptyState what={t(`placement.empty.${list}`)} how={t(`placement.emptyHow.${list}`)} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor ?? null },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    affiliations: joinPages(before.affiliations, fetchMoreResult.affiliations),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}
