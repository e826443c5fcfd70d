import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RetentionReason } from '@mobile-members/model/registry.ts'
import type { LetterState } from '@mobile-members/model/state-machines.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { MemberName } from '../members/member-name.tsx'
import { PageLink } from '../townships/page-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { TownshipLettersQuery } from './letters.queries.ts'
import { PrintMany } from './print-many.tsx'

/** A page of letters is as many as one likes to print at once. */
const PAGE = 100

/** The lists that hold letters in certain states. */
export const LETTER_STATES = {
  TO_PRINT: ['ISSUED'],
  ON_THE_WAY: ['ISSUED', 'PRESENTED'],
  ACCEPTED: ['ACCEPTED'],
  RECEIPTED: ['RECEIPTED', 'CLOSED'],
  CAME_BACK: ['RETURNED', 'EXPIRED', 'LOST'],
  ALL: undefined,
} as const satisfies Record<string, readonly LetterState[] | undefined>
export type LetterListKey = keyof typeof LETTER_STATES

/** Letters in some states, the newest first. */
export function LettersInStates({ list, reason }: { list: LetterListKey; reason?: RetentionReason | undefined }) {
  const { t } = useTranslation('township')
  const { townshipId, mine } = useTownship()
  const [chosen, setChosen] = useState<string[]>([])
  const states = LETTER_STATES[list]
  const { data, loading, error, refetch, fetchMore } = useQuery(TownshipLettersQuery, {
    variables: {
      filter: {
        townshipId,
        ...(states ? { states: [...states] } : {}),
        ...(list === 'TO_PRINT' ? { unprinted: true } : {}),
        ...(reason ? { retentionReason: reason } : {}),
      },
      first: PAGE,
    },
  })
  const page = data?.letters
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {mine && <PrintMany chosen={chosen} onDone={() => setChosen([])} />}
      <RowList
        label={t(`letters.list.${list}`)}
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        selection={
          mine
            ? { chosen, onChoose: setChosen, label: ({ number }) => t('letters.print.choose', { number }) }
            : undefined
        }
        loading={loading}
        total={page?.total}
        empty={<EmptyState what={t(`letters.empty.${list}`)} how={t(`letters.emptyHow.${list}`)} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...fetchMoreResult,
                    letters: joinPages(before.letters, fetchMoreResult.letters),
                  }),
                })
            : undefined
        }
        columns={[
          {
            key: 'number',
            title: t('letters.number'),
            main: true,
            render: ({ id, number }) => <PageLink page={`letters/${id}`}>{number}</PageLink>,
          },
          { key: 'member', title: t('letters.member'), render: ({ member }) => <MemberName member={member} /> },
          { key: 'state', title: t('letters.state'), render: ({ state }) => <StateTag state={state} /> },
          { key: 'issuedOn', title: t('letters.issuedOn'), render: ({ issuedOn }) => issuedOn },
          {
            key: 'prints',
            title: t('letters.print.column'),
            render: ({ prints }) =>
              prints.length === 0 ? t('letters.print.not') : t('letters.print.times', { count: prints.length }),
          },
          { key: 'validUntil', title: t('letters.validUntil'), render: ({ validUntil }) => validUntil },
          ...(list === 'CAME_BACK'
            ? [
                {
                  key: 'why',
                  title: t('letters.remark'),
                  render: ({ returnReason }: { returnReason?: string | null }) => returnReason,
                },
              ]
            : [
                {
                  key: 'acceptedOn',
                  title: t('letters.acceptedOn'),
                  render: ({ acceptedOn }: { acceptedOn?: string | null }) => acceptedOn,
                },
              ]),
        ]}
      />
    </>
  )
}
