import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { MemberLink } from '../people/member-link.tsx'
import { AnnouncedCheckInsQuery } from './letters.queries.ts'

/** Members who filled in the form online; the counter confirms each of them (R78). */
export function AnnouncedTable() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const { data, loading, error, refetch, fetchMore } = useQuery(AnnouncedCheckInsQuery, { variables: { first: 50 } })
  const page = data?.announcedCheckIns
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <KeysetTable
      rows={page?.nodes ?? []}
      rowKey={({ id }) => id}
      loading={loading}
      total={page?.total}
      columns={[
        { key: 'member', title: t('letters.member'), render: (_value, { member }) => <MemberLink member={member} /> },
        {
          key: 'township',
          title: t('letters.township'),
          render: (_value, { member }) => member?.originTownship?.shortName,
        },
        { key: 'announcedOn', title: t('letters.announcedOn'), render: (_value, { announcedOn }) => announcedOn },
        {
          key: 'acts',
          title: t('letters.acts'),
          render: (_value, { member }) =>
            member && (
              <Button size="small" onClick={() => void navigate(`/letters/check-in?member=${member.id}`)}>
                {t('letters.checkIn')}
              </Button>
            ),
        },
      ]}
      empty={<EmptyState what={t('letters.empty.ANNOUNCED')} how={t('letters.emptyHow.ANNOUNCED')} />}
      onMore={
        page?.hasNextPage
          ? () =>
              void fetchMore({
                variables: { after: page.endCursor ?? null },
                updateQuery: (before, { fetchMoreResult }) => ({
                  ...before,
                  announcedCheckIns: joinPages(before.announcedCheckIns, fetchMoreResult.announcedCheckIns),
                }),
              })
          : undefined
      }
    />
  )
}
