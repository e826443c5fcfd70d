import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../branches/back-link.tsx'
import { When } from '../branches/in-words.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { CaseActs } from './case-acts.tsx'
import { handledBy, isRunning, sentenceOf } from './case-words.ts'
import { BranchCaseQuery } from './cases.queries.ts'

/** One difficulty: where it stands, what was said, what was done. */
export function Component() {
  const { t } = useTranslation('branch')
  const { caseId = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(BranchCaseQuery, { variables: { id: caseId } })
  const found = data?.issueCase
  if (!found) {
    if (loading) return <LoadingLayout />
    return <GraphTrouble error={error} onRetry={() => void refetch()} />
  }
  const running = isRunning(found.state)
  return (
    <>
      <BackLink page="cases" label={t('cases.title')} />
      <PageHead title={found.title} about={`${t('cases.number')} ${found.number}`}>
        <StateTag state={found.state} />
        {running && (
          <Deadline dueOn={found.dueOn} workingDaysLeft={found.workingDaysLeft} estimated={found.dueEstimated} />
        )}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Typography.Paragraph>
        {t(sentenceOf(found.state, found.waitingFor, found.level))}
        {found.overdue && t('cases.overdueNote')}
      </Typography.Paragraph>
      <Flex vertical gap={16}>
        <CaseActs found={found} />
        <Card title={t('cases.result')}>
          {found.result ? (
            <>
              <Typography.Paragraph style={{ whiteSpace: 'pre-wrap' }}>{found.result}</Typography.Paragraph>
              {found.resultReportedAt && (
                <Typography.Text type="secondary">
                  <When at={found.resultReportedAt} />
                </Typography.Text>
              )}
            </>
          ) : (
            <Typography.Text type="secondary">{t('cases.resultNone')}</Typography.Text>
          )}
        </Card>
        <Card>
          <FactList
            facts={[
              { key: 'member', label: t('cases.member'), value: <MemberName member={found.member} /> },
              { key: 'category', label: t('cases.category'), value: t(`cases.categoryOf.${found.category}`) },
              {
                key: 'description',
                label: t('cases.description'),
                value: <span style={{ whiteSpace: 'pre-wrap' }}>{found.description}</span>,
              },
              { key: 'raisedOn', label: t('cases.raisedOn'), value: <When at={found.openedAt} /> },
              { key: 'source', label: t('cases.source'), value: t(`cases.sourceOf.${found.source}`) },
              { key: 'office', label: t('cases.office'), value: handledBy(found, t) },
              ...(found.passedOnOn ? [{ key: 'passedOn', label: t('cases.passedOn'), value: found.passedOnOn }] : []),
              ...(found.plan ? [{ key: 'plan', label: t('cases.plan'), value: found.plan }] : []),
              ...(found.reopened > 0 ? [{ key: 'reopened', label: t('cases.reopened'), value: found.reopened }] : []),
            ]}
          />
        </Card>
        <Card title={t('cases.history')}>
          {found.steps.length === 0 && <EmptyState what={t('cases.historyEmpty')} />}
          <Timeline
            entries={found.steps
              .toReversed()
              .toSorted((a, b) => b.at.localeCompare(a.at))
              .map((step) => ({
                key: step.id,
                at: step.at,
                what:
                  step.kind === 'STEP' && !step.fromState
                    ? t('cases.step.raised')
                    : t(`cases.step.${step.kind}`, {
                        state: t(`state.${step.toState}`),
                        channel: step.channel ? t(`cases.channelOf.${step.channel}`) : '',
                      }),
                by: step.note,
              }))}
          />
        </Card>
      </Flex>
    </>
  )
}
