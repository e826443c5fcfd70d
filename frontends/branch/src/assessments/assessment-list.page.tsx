import { useQuery } from '@apollo/client/react'
import { Button, Flex, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { SIGNED_STATES } from '@mobile-members/model/assessments.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StateTag, ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { periodInWords } from '../roster/period-words.ts'
import { BranchAssessmentsQuery, MembersToAssessQuery } from './assessments.queries.ts'

const RANGES = ['toWrite', 'underWay', 'sent'] as const
type Range = (typeof RANGES)[number]

/** Before anything was sent: drafts, shown, commented and signed ones. */
const UNDER_WAY = ['DRAFT', 'SHOWN_TO_MEMBER', 'COMMENTED', 'SIGNED'] as const
const SENT = SIGNED_STATES.filter((state) => state !== 'SIGNED')

/** Whose assessment is due, which are under way, which went home and how they were received (R75, R76). */
export function Component() {
  const { t } = useTranslation('branch')
  const { mine } = useBranch()
  const [search, setSearch] = useSearchParams()
  const asked = RANGES.find((range) => range === search.get('range'))
  const range: Range = asked ?? (mine ? 'toWrite' : 'sent')
  return (
    <>
      <PageHead title={t('assessments.title')} about={t('assessments.about')} />
      <Segmented<Range>
        aria-label={t('assessments.which')}
        value={range}
        onChange={(value) => setSearch({ range: value }, { replace: true })}
        options={RANGES.map((value) => ({ value, label: t(`assessments.${value}`) }))}
        style={{ marginBottom: 12 }}
      />
      {range === 'toWrite' ? <ToWrite /> : <Begun key={range} range={range} />}
    </>
  )
}

function ToWrite() {
  const { t } = useTranslation('branch')
  const navigate = useNavigate()
  const { branchId, mine, pathTo } = useBranch()
  const { data, loading, error, refetch, fetchMore } = useQuery(MembersToAssessQuery, {
    variables: { first: 50 },
    skip: !mine,
  })
  if (!mine) return <EmptyState what={t('assessments.notMine')} how={t('assessments.notMineHow')} />
  const page = data?.membersToAssess
  const period = page ? periodInWords(page.period, t) : ''
  const rows = page?.nodes.filter(({ branch }) => branch.id === branchId) ?? []
  const go = (path: string) => void navigate(pathTo(path) ?? '')
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {page && <p style={{ margin: '0 0 8px' }}>{t('assessments.toWriteOf', { period })}</p>}
      {(page || !error) && (
        <RowList
          label={t('assessments.toWrite')}
          rows={rows}
          rowKey={({ member }) => member.id}
          loading={loading}
          empty={<EmptyState what={t('assessments.emptyToWrite', { period })} how={t('assessments.emptyToWriteHow')} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      membersToAssess: joinPages(before.membersToAssess, fetchMoreResult.membersToAssess),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'member',
              title: t('assessments.member'),
              main: true,
              render: ({ member }) => <MemberName member={member} />,
            },
            {
              key: 'state',
              title: t('assessments.state'),
              render: ({ assessment }) =>
                assessment ? (
                  <StateTag state={assessment.state} />
                ) : (
                  <ToneTag tone="WAITING">{t('assessments.toWrite')}</ToneTag>
                ),
            },
            {
              key: 'acts',
              title: t('activities.invitations.acts'),
              render: ({ member, assessment }) => {
                const name = member.name ?? t('branches.noName')
                return assessment ? (
                  <Button
                    size="small"
                    aria-label={t('assessments.goOnOf', { name })}
                    onClick={() => go(`assessments/${assessment.id}`)}
                  >
                    {t('assessments.goOn')}
                  </Button>
                ) : (
                  <Button
                    size="small"
                    aria-label={t('assessments.draftOf', { name })}
                    onClick={() => go(`assessments/new?member=${member.id}`)}
                  >
                    {t('assessments.draft')}
                  </Button>
                )
              },
            },
          ]}
        />
      )}
    </>
  )
}

function Begun({ range }: { range: 'underWay' | 'sent' }) {
  const { t } = useTranslation('branch')
  const { branchId, pathTo } = useBranch()
  const { data, loading, error, refetch, fetchMore } = useQuery(BranchAssessmentsQuery, {
    variables: { branchId, states: range === 'sent' ? [...SENT] : [...UNDER_WAY], first: 30 },
  })
  const page = data?.performanceAssessments
  const sent = range === 'sent'
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <RowList
          label={t(`assessments.${range}`)}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          empty={
            <EmptyState
              what={t(sent ? 'assessments.emptySent' : 'assessments.emptyUnderWay')}
              how={t(sent ? 'assessments.emptySentHow' : 'assessments.emptyUnderWayHow')}
            />
          }
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      performanceAssessments: joinPages(
                        before.performanceAssessments,
                        fetchMoreResult.performanceAssessments,
                      ),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'member',
              title: t('assessments.member'),
              main: true,
              render: ({ id, member }) => (
                <Link to={pathTo(`assessments/${id}`) ?? ''}>{member.name ?? t('branches.noName')}</Link>
              ),
            },
            {
              key: 'state',
              title: t('assessments.state'),
              render: ({ state, superseded }) => (
                <Flex gap={6} wrap>
                  <StateTag state={state} />
                  {superseded && <ToneTag tone="NEUTRAL">{t('assessments.superseded')}</ToneTag>}
                </Flex>
              ),
            },
            { key: 'period', title: t('assessments.period'), render: ({ period }) => periodInWords(period, t) },
            { key: 'kind', title: t('assessments.kind'), render: ({ kind }) => t(`assessments.kindOf.${kind}`) },
            ...(sent
              ? [
                  {
                    key: 'due',
                    title: t('assessments.due'),
                    render: ({ dispatch }: Row) =>
                      dispatch?.state === 'SENT' ? (
                        <Flex gap={6} wrap>
                          <Deadline dueOn={dispatch.dueOn} estimated={dispatch.dueEstimated} />
                          {dispatch.overdue && <ToneTag tone="ALARM">{t('assessments.dispatch.overdue')}</ToneTag>}
                        </Flex>
                      ) : null,
                  },
                ]
              : []),
            {
              key: 'version',
              title: t('assessments.version'),
              render: ({ version }) => t('assessments.versionOf', { version }),
            },
          ]}
        />
      )}
    </>
  )
}

interface Row {
  dispatch?: { state: string; dueOn: string; dueEstimated: boolean; overdue: boolean } | null
}
