import { useQuery } from '@apollo/client/react'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { daysBetween } from '@mobile-members/model/dates.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable, type KeysetTableProps } from '@mobile-members/ui/keyset-table.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { TownLettersQuery } from '../gql/graphql.ts'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { MemberLink } from '../people/member-link.tsx'
import { useMay } from '../people/use-may.ts'
import { LetterActs } from './letter-acts.tsx'
import { LetterListQuery } from './letters.queries.ts'

export const LETTER_LISTS = ['TO_ACCEPT', 'TO_CHECK_IN', 'CHECK_IN_OVERDUE', 'RECEIPT_OVERDUE', 'ALL'] as const
export type LetterListKey = (typeof LETTER_LISTS)[number]

type Letter = NonNullable<TownLettersQuery['letters']>['nodes'][number]

/** One of the lists of letters, with what is to be done about each. */
export function LetterTable({ list }: { list: LetterListKey }) {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const may = useMay()
  const { data, loading, error, refetch, fetchMore } = useQuery(LetterListQuery, {
    variables: { filter: list === 'ALL' ? {} : { queue: list }, first: 50 },
  })
  const page = data?.letters
  const today = countyToday()
  const waits = list === 'TO_CHECK_IN' || list === 'CHECK_IN_OVERDUE' || list === 'RECEIPT_OVERDUE'
  const columns: KeysetTableProps<Letter>['columns'] = [
    {
      key: 'number',
      title: t('letters.number'),
      render: (_value, { id, number }) => <Link to={`/letters/${id}`}>{number}</Link>,
    },
    { key: 'member', title: t('letters.member'), render: (_value, { member }) => <MemberLink member={member} /> },
    { key: 'township', title: t('letters.township'), render: (_value, { township }) => township?.shortName },
    ...(list === 'ALL'
      ? [
          {
            key: 'state',
            title: t('letters.state'),
            render: (_value: unknown, { state }: Letter) => <StateTag state={state} />,
          },
        ]
      : []),
    waits
      ? { key: 'acceptedOn', title: t('letters.acceptedOn'), render: (_value, { acceptedOn }) => acceptedOn }
      : { key: 'issuedOn', title: t('letters.issuedOn'), render: (_value, { issuedOn }) => issuedOn },
    ...(waits
      ? []
      : [
          {
            key: 'validUntil',
            title: t('letters.validUntil'),
            render: (_value: unknown, { validUntil }: Letter) => validUntil,
          },
        ]),
    ...(list === 'ALL'
      ? []
      : [
          {
            key: 'waited',
            title: t('letters.waited'),
            align: 'right' as const,
            render: (_value: unknown, { acceptedOn, issuedOn }: Letter) =>
              t('letters.daysOf', { days: daysBetween((waits ? acceptedOn : undefined) ?? issuedOn, today) }),
          },
        ]),
    ...(list === 'TO_ACCEPT'
      ? [
          {
            key: 'acts',
            title: t('letters.acts'),
            render: (_value: unknown, letter: Letter) => (
              <Flex gap={8}>
                <LetterActs letter={letter} />
              </Flex>
            ),
          },
        ]
      : []),
    ...(list === 'TO_CHECK_IN' || list === 'CHECK_IN_OVERDUE'
      ? [
          {
            key: 'acts',
            title: t('letters.acts'),
            render: (_value: unknown, { member }: Letter) =>
              member &&
              may('registry', 'checkIn') && (
                <Button size="small" onClick={() => void navigate(`/letters/check-in?member=${member.id}`)}>
                  {t('letters.checkIn')}
                </Button>
              ),
          },
        ]
      : []),
  ]
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable<Letter>
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        total={page?.total}
        columns={columns}
        onOpen={({ id }) => void navigate(`/letters/${id}`)}
        empty={<EmptyState what={t(`letters.empty.${list}`)} how={t(`letters.emptyHow.${list}`)} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor ?? null },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    letters: joinPages(before.letters, fetchMoreResult.letters),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}
