import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { IntakeState } from '@mobile-members/model/intake.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { MemberLink } from '../people/member-link.tsx'
import { TownIntakesQuery } from './placement.queries.ts'

const TONES = {
  REPORTED: 'WAITING',
  REGISTERED: 'UNDER_WAY',
  INTRODUCED: 'UNDER_WAY',
  CHECKED_IN: 'WAITING',
  PROPOSED: 'WAITING',
  PLACED_HERE: 'DONE',
  PLACED_ELSEWHERE: 'NEUTRAL',
  ENDED: 'NEUTRAL',
} as const satisfies Record<IntakeState, Tone>

/** Members whom branches have found and ask for (R62), the newest report first. */
export function IntakeTable() {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch, fetchMore } = useQuery(TownIntakesQuery, { variables: { first: 50 } })
  const page = data?.branchIntakes
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        columns={[
          {
            key: 'member',
            title: t('placement.member'),
            render: (_value, { member }) => <MemberLink member={member} />,
          },
          {
            key: 'branch',
            title: t('placement.asking'),
            render: (_value, { branch }) => branch && <Link to={`/branches/${branch.id}`}>{branch.name}</Link>,
          },
          { key: 'wish', title: t('placement.wish'), render: (_value, { wish }) => wish },
          {
            key: 'state',
            title: t('placement.state'),
            render: (_value, { state }) => <ToneTag tone={TONES[state]}>{t(`placement.intakeOf.${state}`)}</ToneTag>,
          },
          { key: 'reportedOn', title: t('placement.reportedOn'), render: (_value, { reportedOn }) => reportedOn },
        ]}
        empty={<EmptyState what={t('placement.empty.ASKED')} how={t('placement.emptyHow.ASKED')} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor ?? null },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    branchIntakes: joinPages(before.branchIntakes, fetchMoreResult.branchIntakes),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}
