import { useQuery } from '@apollo/client/react'
import { Flex, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { periodInWords } from '@mobile-members/web/period-words.ts'
import { MemberName } from '../members/member-name.tsx'
import { PageLink } from '../townships/page-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { FeedbackTag } from './feedback-tag.tsx'
import { TownshipFeedbackQuery } from './feedback.queries.ts'

const STATES = {
  TO_ACKNOWLEDGE: ['SENT'],
  ASKED_BACK: ['ASKED_BACK'],
  ACKNOWLEDGED: ['ACKNOWLEDGED', 'SUPERSEDED'],
  ALL: undefined,
} as const
type List = keyof typeof STATES
const LISTS = Object.keys(STATES) as List[]

/** Assessments that branches have sent home, the most pressing first (R76). */
export function Component() {
  const { t } = useTranslation('township')
  const { townshipId } = useTownship()
  const [search, setSearch] = useSearchParams()
  const list = LISTS.find((one) => one === search.get('list')) ?? 'TO_ACKNOWLEDGE'
  const states = STATES[list]
  const { data, loading, error, refetch, fetchMore } = useQuery(TownshipFeedbackQuery, {
    variables: { states: states ? [...states] : null, first: 50 },
  })
  const page = data?.feedbackDispatches
  // The centre may read every township's; this page is about one.
  const rows = page?.nodes.filter(({ originTownship }) => originTownship?.id === townshipId) ?? []
  return (
    <>
      <PageHead title={t('feedback.title')} about={t('feedback.about')} />
      <Segmented<List>
        aria-label={t('feedback.which')}
        value={list}
        onChange={(value) => setSearch({ list: value }, { replace: true })}
        options={LISTS.map((value) => ({ value, label: t(`feedback.list.${value}`) }))}
        style={{ marginBottom: 12, maxWidth: '100%', overflowX: 'auto' }}
      />
      {page && <GraphTrouble error={error} onRetry={() => void refetch()} />}
      {error && !page ? (
        <GraphTrouble error={error} onRetry={() => void refetch()} />
      ) : (
        <RowList
          label={t(`feedback.list.${list}`)}
          rows={rows}
          rowKey={({ id }) => id}
          loading={loading}
          empty={<EmptyState what={t(`feedback.empty.${list}`)} how={t(`feedback.emptyHow.${list}`)} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      feedbackDispatches: joinPages(before.feedbackDispatches, fetchMoreResult.feedbackDispatches),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'member',
              title: t('feedback.member'),
              main: true,
              render: ({ member }) => <MemberName member={member} />,
            },
            {
              key: 'period',
              title: t('feedback.period'),
              render: ({ id, assessment, dispatchedOn }) => (
                <PageLink page={`feedback/${id}`}>
                  {assessment ? periodInWords(assessment.period, t) : dispatchedOn}
                </PageLink>
              ),
            },
            {
              key: 'kind',
              title: t('feedback.kind'),
              render: ({ assessment }) => assessment && t(`words.assessmentKind.${assessment.kind}`),
            },
            { key: 'branch', title: t('feedback.branch'), render: ({ branch }) => branch.name },
            { key: 'dispatchedOn', title: t('feedback.dispatchedOn'), render: ({ dispatchedOn }) => dispatchedOn },
            { key: 'state', title: t('feedback.state'), render: ({ state }) => <FeedbackTag state={state} /> },
            {
              key: 'due',
              title: t('feedback.due'),
              render: ({ state, dueOn, dueEstimated, overdue }) =>
                state === 'SENT' && (
                  <Flex gap={6} wrap>
                    <Deadline dueOn={dueOn} estimated={dueEstimated} />
                    {overdue && <ToneTag tone="ALARM">{t('feedback.overdue')}</ToneTag>}
                  </Flex>
                ),
            },
          ]}
        />
      )}
    </>
  )
}
