import { useQuery } from '@apollo/client/react'
import { App, Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { TownshipRegistryWorkQuery } from '../home/home.queries.ts'
import { MemberName } from '../members/member-name.tsx'
import { PageLink } from '../townships/page-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import {
  FinishNoticeMutation,
  MembersWithoutLetterQuery,
  ReceiptsQuery,
  TownshipNoticesQuery,
} from './letters.queries.ts'
import { ReadReceipt } from './read-receipt.tsx'

const PAGE = 50

/** Members of the township for whom no letter is in force: the oldest first (R42). */
export function ToIssue() {
  const { t } = useTranslation('township')
  const { townshipId, mine, pathTo } = useTownship()
  const { data, loading, error, refetch, fetchMore } = useQuery(MembersWithoutLetterQuery, {
    variables: { filter: { townshipId, stages: ['FOUND'], withoutLetter: true }, first: PAGE },
  })
  const page = data?.members
  const issue = pathTo('letters/new')
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <RowList
      label={t('letters.list.TO_ISSUE')}
      rows={page?.nodes ?? []}
      rowKey={({ id }) => id}
      loading={loading}
      total={page?.total}
      empty={<EmptyState what={t('letters.empty.TO_ISSUE')} how={t('letters.emptyHow.TO_ISSUE')} />}
      onMore={
        page?.hasNextPage
          ? () =>
              void fetchMore({
                variables: { after: page.endCursor },
                updateQuery: (before, { fetchMoreResult }) => ({
                  ...fetchMoreResult,
                  members: joinPages(before.members, fetchMoreResult.members),
                }),
              })
          : undefined
      }
      columns={[
        { key: 'member', title: t('letters.member'), main: true, render: (member) => <MemberName member={member} /> },
        { key: 'branch', title: t('letters.branch'), render: ({ originBranch }) => originBranch?.name },
        { key: 'destination', title: t('letters.destination'), render: ({ destination }) => destination },
        { key: 'industry', title: t('letters.industry'), render: ({ industryText }) => industryText },
        { key: 'foundOn', title: t('letters.foundOn'), render: ({ foundOn }) => foundOn },
        ...(mine && issue
          ? [
              {
                key: 'acts',
                title: t('letters.acts'),
                render: ({ id, name }: { id: string; name?: string | null }) => (
                  <Link
                    to={`${issue}?member=${id}`}
                    aria-label={t('letters.issueOf', { name: name ?? t('townships.noName') })}
                  >
                    {t('letters.issue')}
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** What the town committee asks this township to see to: letters that came back, ran out, were lost (R45, R46). */
export function Notices() {
  const { t } = useTranslation('township')
  const { mine, pathTo } = useTownship()
  const { data, loading, error, refetch, fetchMore } = useQuery(TownshipNoticesQuery, {
    variables: { first: PAGE },
    skip: !mine,
  })
  if (!mine) return <EmptyState what={t('townships.notMine')} />
  const page = data?.letterNotices
  const issue = pathTo('letters/new')
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <RowList
      label={t('letters.list.NOTICES')}
      rows={page?.nodes ?? []}
      rowKey={({ id }) => id}
      loading={loading}
      total={page?.total}
      empty={<EmptyState what={t('letters.empty.NOTICES')} how={t('letters.emptyHow.NOTICES')} />}
      onMore={
        page?.hasNextPage
          ? () =>
              void fetchMore({
                variables: { after: page.endCursor },
                updateQuery: (before, { fetchMoreResult }) => ({
                  ...fetchMoreResult,
                  letterNotices: joinPages(before.letterNotices, fetchMoreResult.letterNotices),
                }),
              })
          : undefined
      }
      columns={[
        {
          key: 'member',
          title: t('letters.member'),
          main: true,
          render: ({ member }) => <MemberName member={member} />,
        },
        { key: 'notice', title: t('letters.notice'), render: ({ kind }) => t(`words.letterNotice.${kind}`) },
        { key: 'why', title: t('letters.remark'), render: ({ letter }) => letter?.returnReason },
        { key: 'notedOn', title: t('letters.notedOn'), render: ({ notedOn }) => notedOn },
        {
          key: 'number',
          title: t('letters.number'),
          render: ({ letter }) => letter && <PageLink page={`letters/${letter.id}`}>{letter.number}</PageLink>,
        },
        {
          key: 'acts',
          title: t('letters.acts'),
          render: ({ id, kind, member, memberId }) => {
            const name = member?.name ?? t('townships.noName')
            return (
              <Flex gap={12} align="center" wrap>
                {kind === 'LETTER_RETURNED' && member?.stage === 'FOUND' && issue && (
                  <Link to={`${issue}?member=${memberId}`} aria-label={t('letters.againOf', { name })}>
                    {t('letters.again')}
                  </Link>
                )}
                <FinishNotice id={id} name={name} />
              </Flex>
            )
          },
        },
      ]}
    />
  )
}

function FinishNotice({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const { act, acting, trouble } = useAct(FinishNoticeMutation, [TownshipNoticesQuery, TownshipRegistryWorkQuery])
  return (
    <>
      <Button
        size="small"
        loading={acting}
        aria-label={t('letters.finishOf', { name })}
        onClick={() => void act({ id }).then(({ data }) => data && message.success(t('letters.finished')))}
      >
        {t('letters.finish')}
      </Button>
      <GraphTrouble error={trouble} />
    </>
  )
}

/** Receipts that nobody has read yet (R47). */
export function UnreadReceipts() {
  const { t } = useTranslation('township')
  const { townshipId, mine } = useTownship()
  const { data, loading, error, refetch, fetchMore } = useQuery(ReceiptsQuery, {
    variables: { townshipId, unread: true, first: PAGE },
  })
  const page = data?.returnReceipts
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <RowList
      label={t('letters.list.RECEIPTS')}
      rows={page?.nodes ?? []}
      rowKey={({ letterId }) => letterId}
      loading={loading}
      total={page?.total}
      empty={<EmptyState what={t('letters.empty.RECEIPTS')} how={t('letters.emptyHow.RECEIPTS')} />}
      onMore={
        page?.hasNextPage
          ? () =>
              void fetchMore({
                variables: { after: page.endCursor },
                updateQuery: (before, { fetchMoreResult }) => ({
                  ...fetchMoreResult,
                  returnReceipts: joinPages(before.returnReceipts, fetchMoreResult.returnReceipts),
                }),
              })
          : undefined
      }
      columns={[
        {
          key: 'member',
          title: t('letters.member'),
          main: true,
          render: ({ member }) => <MemberName member={member} />,
        },
        { key: 'branch', title: t('letters.receipt.branch'), render: ({ branchName }) => branchName },
        { key: 'secretary', title: t('letters.receipt.secretary'), render: ({ secretaryName }) => secretaryName },
        { key: 'phone', title: t('letters.receipt.phone'), render: ({ phone }) => phone },
        { key: 'placedOn', title: t('letters.receipt.placedOn'), render: ({ placedOn }) => placedOn },
        {
          key: 'number',
          title: t('letters.number'),
          render: ({ letter }) => letter && <PageLink page={`letters/${letter.id}`}>{letter.number}</PageLink>,
        },
        ...(mine
          ? [
              {
                key: 'acts',
                title: t('letters.acts'),
                render: ({ letterId, member }: { letterId: string; member?: { name?: string | null } | null }) => (
                  <ReadReceipt letterId={letterId} name={member?.name ?? t('townships.noName')} size="small" />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
