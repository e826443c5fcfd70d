import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { dayInWords, instantInWords } from '@mobile-members/ui/dates.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { Notice } from '../forms/notice.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { MemberLink } from '../people/member-link.tsx'
import { useColleagues } from '../people/use-colleagues.ts'
import { CaseActs } from './case-acts.tsx'
import { deadlineRuns } from './case-words.ts'
import { CaseQuery } from './cases.queries.ts'

/** One case: where it stands, what was said, what is planned, what was done; and what can be done now (R97, R98). */
export function Component() {
  const { t, i18n } = useTranslation('town-center')
  const { caseId = '' } = useParams()
  const colleagues = useColleagues()
  const { data, loading, error, refetch } = useQuery(CaseQuery, { variables: { id: caseId } })
  const found = data?.issueCase
  if (!found) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('service.unknown')} />
    )
  }
  const whoOf = (subject: string | null | undefined, toState: string) => {
    if (!subject) return t('people.program')
    const name = colleagues.nameOf(subject)
    if (name) return name
    const own = subject === found.raisedBy && found.source === 'ONLINE'
    if (own || ['CONFIRMED', 'REOPENED'].includes(toState)) return t('people.self')
    // The centre does not know the accounts of branches; what a branch did is the branch's.
    return (found.branch ?? found.raisedByBranch)?.name ?? t('people.otherAccount')
  }
  return (
    <>
      <BackLink to="/service" label={t('service.back')} />
      <PageHead title={found.title} about={`${t('service.number')} ${found.number}`}>
        <StateTag state={found.state} />
        {deadlineRuns(found.state) && (
          <Deadline dueOn={found.dueOn} workingDaysLeft={found.workingDaysLeft} estimated={found.dueEstimated} />
        )}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {found.escalatedAt && found.overdue && (
        <Notice tone="ALARM">{t('service.escalated', { at: instantInWords(found.escalatedAt, i18n.language) })}</Notice>
      )}
      {found.level === 'BRANCH' && found.branch && (
        <Notice tone="UNDER_WAY">{t('service.atBranchOf', { branch: found.branch.name })}</Notice>
      )}
      {found.passedOnOn && found.branch && (
        <Notice tone="UNDER_WAY">
          {t('service.passedOnBy', { branch: found.branch.name, day: dayInWords(found.passedOnOn, i18n.language) })}
        </Notice>
      )}
      {found.waitingFor && found.waitingSince && (
        <Notice tone="WAITING">
          {t('service.waitingSince', {
            what: t(`service.waitingOf.${found.waitingFor}`),
            day: dayInWords(found.waitingSince, i18n.language),
          })}
        </Notice>
      )}
      {found.silenceEndsOn && (
        <Notice tone="UNDER_WAY">
          {t('service.silence', { day: dayInWords(found.silenceEndsOn, i18n.language) })}
        </Notice>
      )}
      <Flex vertical gap={16}>
        <Card title={t('service.act.title')} className="mm-no-print">
          <CaseActs issueCase={found} />
        </Card>
        <Flex gap={16} wrap align="stretch">
          <Card title={t('service.description')} style={{ flex: '1 1 360px', minWidth: 0 }}>
            <Typography.Paragraph style={{ whiteSpace: 'pre-wrap' }}>{found.description}</Typography.Paragraph>
            <FactList
              facts={[
                {
                  key: 'member',
                  label: t('service.member'),
                  value: <MemberLink member={found.member} />,
                  source: found.member ? undefined : t('service.anonymousNote'),
                },
                { key: 'category', label: t('service.category'), value: t(`service.categoryOf.${found.category}`) },
                {
                  key: 'purposes',
                  label: t('service.purposes'),
                  value: found.purposes.map((purpose) => t(`service.purposeOf.${purpose}`)).join(' · '),
                },
                {
                  key: 'openedAt',
                  label: t('service.openedAt'),
                  value: instantInWords(found.openedAt, i18n.language),
                  source: t(`service.sourceOf.${found.source}`),
                },
                ...(found.raisedByBranch
                  ? [{ key: 'branch', label: t('service.raisedByBranch'), value: found.raisedByBranch.name }]
                  : []),
              ]}
            />
          </Card>
          <Card title={t('service.plan')} style={{ flex: '1 1 360px', minWidth: 0 }}>
            <Typography.Paragraph style={{ whiteSpace: 'pre-wrap' }}>
              {found.plan ?? t('service.planNone')}
            </Typography.Paragraph>
            <FactList
              facts={[
                {
                  key: 'owner',
                  label: t('service.owner'),
                  value: found.ownerSubject
                    ? (colleagues.nameOf(found.ownerSubject) ?? found.branch?.name ?? t('people.otherAccount'))
                    : t('service.ownerNone'),
                },
                {
                  key: 'office',
                  label: t('service.office'),
                  value:
                    found.level === 'BRANCH' ? found.branch?.name : (found.office?.name ?? t('service.officeCenter')),
                },
                {
                  key: 'due',
                  label: t('service.due'),
                  value: dayInWords(found.dueOn, i18n.language),
                  source: found.dueEstimated ? t('service.estimated') : undefined,
                },
                ...(found.reopened > 0
                  ? [{ key: 'reopened', label: t('service.reopened'), value: found.reopened }]
                  : []),
              ]}
            />
          </Card>
        </Flex>
        <Card title={t('service.result')}>
          <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', margin: 0 }}>
            {found.result ?? t('service.resultNone')}
          </Typography.Paragraph>
          {found.resultReportedAt && (
            <Typography.Text type="secondary">
              {t('service.resultAt', { at: instantInWords(found.resultReportedAt, i18n.language) })}
            </Typography.Text>
          )}
        </Card>
        <Card title={t('service.history')}>
          <Timeline
            entries={found.steps
              .toSorted((a, b) => b.at.localeCompare(a.at))
              .map((step) => ({
                key: step.id,
                at: step.at,
                what:
                  step.kind === 'STEP' && !step.fromState
                    ? t('service.stepOf.raised')
                    : t(`service.stepOf.${step.kind}`, {
                        state: t(`state.${step.toState}`),
                        channel: step.channel ? t(`service.channelOf.${step.channel}`) : '',
                      }),
                by: [whoOf(step.bySubject, step.toState), step.note].filter(Boolean).join(' · '),
              }))}
          />
        </Card>
      </Flex>
    </>
  )
}
