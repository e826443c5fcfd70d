import { useQuery } from '@apollo/client/react'
import { Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { periodInWords } from '@mobile-members/web/period-words.ts'
import { FeedbackTag } from '../feedback/feedback-tag.tsx'
import { PageLink } from '../townships/page-link.tsx'
import { MemberBranchQuery, MemberFeedbackQuery, MemberLettersQuery, MemberTimelineQuery } from './members.queries.ts'

export function MemberLetters({ memberId }: { memberId: string }) {
  const { t } = useTranslation('township')
  const { data, loading, error, refetch } = useQuery(MemberLettersQuery, { variables: { id: memberId } })
  if (error && !data?.member?.letters) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <RowList
      label={t('members.tab.letters')}
      rows={data?.member?.letters ?? []}
      rowKey={({ id }) => id}
      loading={loading}
      empty={<EmptyState what={t('members.noLetters')} how={t('members.noLettersHow')} />}
      columns={[
        {
          key: 'number',
          title: t('letters.number'),
          main: true,
          render: ({ id, number }) => <PageLink page={`letters/${id}`}>{number}</PageLink>,
        },
        { key: 'state', title: t('letters.state'), render: ({ state }) => <StateTag state={state} /> },
        { key: 'issuedOn', title: t('letters.issuedOn'), render: ({ issuedOn }) => issuedOn },
        { key: 'validUntil', title: t('letters.validUntil'), render: ({ validUntil }) => validUntil },
        {
          key: 'receipt',
          title: t('members.letterReceipt'),
          render: ({ receipt }) =>
            receipt && t('letters.stub.receiptOf', { branch: receipt.branchName, day: receipt.placedOn }),
        },
      ]}
    />
  )
}

/** What became of the member in the branch, and what the branch has sent home. */
export function MemberLife({ memberId }: { memberId: string }) {
  return (
    <Flex vertical gap={16}>
      <InBranch memberId={memberId} />
      <Assessments memberId={memberId} />
    </Flex>
  )
}

function InBranch({ memberId }: { memberId: string }) {
  const { t } = useTranslation('township')
  const { data, loading, error, refetch } = useQuery(MemberBranchQuery, { variables: { id: memberId } })
  const member = data?.member
  const attendance = member?.attendance
  return (
    <Card title={t('members.place')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !member && <LoadingLayout rows={3} title={false} />}
      {member && (
        <FactList
          facts={[
            { key: 'branch', label: t('members.placedBranch'), value: member.branch?.name ?? t('members.notPlaced') },
            ...(member.affiliation
              ? [
                  {
                    key: 'state',
                    label: t('members.affiliation'),
                    value: <StateTag state={member.affiliation.state} />,
                  },
                  { key: 'placedOn', label: t('members.placedOn'), value: member.affiliation.placedOn },
                ]
              : []),
            ...(attendance
              ? [
                  {
                    key: 'attendance',
                    label: t('members.attendance'),
                    value: t('members.attendanceOf', {
                      ...attendance,
                      present: attendance.present + attendance.late,
                    }),
                  },
                  {
                    key: 'notebook',
                    label: t('members.notebook'),
                    value: t('members.notebookOf', {
                      entries: attendance.notebookEntries,
                      confirmed: attendance.notebookConfirmed,
                    }),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Card>
  )
}

function Assessments({ memberId }: { memberId: string }) {
  const { t } = useTranslation('township')
  const { data, loading, error, refetch } = useQuery(MemberFeedbackQuery, { variables: { id: memberId } })
  const page = data?.feedbackDispatches
  return (
    <Card title={t('members.assessments')}>
      {error && !page ? (
        <GraphTrouble error={error} onRetry={() => void refetch()} />
      ) : (
        <RowList
          label={t('members.assessments')}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          empty={<EmptyState what={t('members.noAssessments')} how={t('members.noAssessmentsHow')} />}
          columns={[
            {
              key: 'period',
              title: t('feedback.period'),
              main: true,
              render: ({ id, assessment, dispatchedOn }) => (
                <PageLink page={`feedback/${id}`}>
                  {assessment ? periodInWords(assessment.period, t) : dispatchedOn}
                </PageLink>
              ),
            },
            { key: 'branch', title: t('feedback.branch'), render: ({ branch }) => branch.name },
            { key: 'state', title: t('feedback.state'), render: ({ state }) => <FeedbackTag state={state} /> },
            { key: 'dispatchedOn', title: t('feedback.dispatchedOn'), render: ({ dispatchedOn }) => dispatchedOn },
          ]}
        />
      )}
    </Card>
  )
}

export function MemberTimeline({ memberId }: { memberId: string }) {
  const { t } = useTranslation('township')
  const { data, loading, error, refetch } = useQuery(MemberTimelineQuery, { variables: { id: memberId } })
  const entries = data?.member?.timeline
  if (!entries) return loading ? <LoadingLayout /> : <GraphTrouble error={error} onRetry={() => void refetch()} />
  if (entries.length === 0) return <EmptyState what={t('members.noTimeline')} />
  return (
    <Timeline
      entries={entries
        .toSorted((a, b) => b.happenedOn.localeCompare(a.happenedOn) || b.recordedAt.localeCompare(a.recordedAt))
        .map(({ id, kind, happenedOn, detail }) => ({
          key: id,
          at: happenedOn,
          what: t(`words.timeline.${kind}`),
          by: [detail['number'], detail['reason']].filter((part) => typeof part === 'string').join(' · '),
        }))}
    />
  )
}
