import { useQuery } from '@apollo/client/react'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { MemberLink } from '../people/member-link.tsx'
import { FinishLetterNoticeMutation, LetterNoticesQuery } from './letters.queries.ts'

/** What the townships let the centre know about letters, until somebody has noted it. */
export function NoticeTable() {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { data, loading, error, refetch, fetchMore } = useQuery(LetterNoticesQuery, { variables: { first: 50 } })
  const { act, acting, trouble } = useAct(FinishLetterNoticeMutation, [LetterNoticesQuery, TownWorkQuery])
  const page = data?.letterNotices
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />

  async function finish(id: string) {
    if ((await act({ id })).data) message.success(t('letters.finished'))
  }

  return (
    <>
      <GraphTrouble error={trouble} />
      <KeysetTable
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        total={page?.total}
        columns={[
          { key: 'kind', title: t('letters.notice'), render: (_value, { kind }) => t(`letters.noticeOf.${kind}`) },
          { key: 'member', title: t('letters.member'), render: (_value, { member }) => <MemberLink member={member} /> },
          {
            key: 'letter',
            title: t('letters.number'),
            render: (_value, { letter }) => letter && <Link to={`/letters/${letter.id}`}>{letter.number}</Link>,
          },
          {
            key: 'township',
            title: t('letters.township'),
            render: (_value, { letter }) => letter?.township?.shortName,
          },
          { key: 'notedOn', title: t('letters.notedOn'), render: (_value, { notedOn }) => notedOn },
          {
            key: 'acts',
            title: t('letters.acts'),
            render: (_value, { id }) => (
              <Button size="small" disabled={acting} onClick={() => void finish(id)}>
                {t('letters.finish')}
              </Button>
            ),
          },
        ]}
        empty={<EmptyState what={t('letters.empty.NOTICES')} how={t('letters.emptyHow.NOTICES')} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor ?? null },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    letterNotices: joinPages(before.letterNotices, fetchMoreResult.letterNotices),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}
