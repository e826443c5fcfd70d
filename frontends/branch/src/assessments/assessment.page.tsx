import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton } from '@mobile-members/ui/print-view.tsx'
import { StateTag, ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { When } from '../branches/in-words.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { periodInWords } from '../roster/period-words.ts'
import { AssessmentActs } from './assessment-acts.tsx'
import { AssessmentFacts } from './assessment-facts.tsx'
import { AssessmentPaper } from './assessment-paper.tsx'
import type { AssessmentOnPage } from './assessment-parts.ts'
import { BranchAssessmentQuery } from './assessments.queries.ts'

/** One assessment from its draft to the acknowledgement at home: facts, text, the member's words, what comes next (R75, R76). */
export function Component() {
  const { t, i18n } = useTranslation('branch')
  const { assessmentId = '' } = useParams()
  const { mine, name: branchName } = useBranch()
  const { data, loading, error, refetch } = useQuery(BranchAssessmentQuery, { variables: { id: assessmentId } })
  const assessment = data?.performanceAssessment
  if (!assessment) {
    if (loading) return <LoadingLayout rows={10} />
    return <GraphTrouble error={error} onRetry={() => void refetch()} />
  }
  const { member, state, kind, period, text, commentUntil } = assessment
  const name = member.name ?? t('branches.noName')
  const waitsForMember = state === 'SHOWN_TO_MEMBER'
  return (
    <>
      <AssessmentPaper assessment={assessment} />
      <div className="mm-no-print">
        <BackLink page="assessments" label={t('assessments.title')} />
        <PageHead
          title={t('assessments.page.title', { name })}
          about={t('assessments.page.of', { kind: t(`assessments.kindOf.${kind}`), period: periodInWords(period, t) })}
        >
          <StateTag state={state} />
          {assessment.superseded && <ToneTag tone="NEUTRAL">{t('assessments.superseded')}</ToneTag>}
          <PrintButton />
        </PageHead>
        <GraphTrouble error={error} onRetry={() => void refetch()} />
        <Typography.Paragraph>
          {t(`assessments.page.now.${state}`)}
          {waitsForMember &&
            commentUntil &&
            ` ${t('assessments.page.commentUntil', { day: dayInWords(commentUntil, i18n.language) })}`}
        </Typography.Paragraph>
        {mine && <AssessmentActs key={`${state} ${text}`} assessment={assessment} />}
        <Flex vertical gap={16} style={{ marginTop: 16 }}>
          <Card title={t('assessments.form.facts')}>
            <AssessmentFacts facts={assessment.facts} />
          </Card>
          <Card title={t('assessments.page.text')}>
            {text ? (
              <div style={{ whiteSpace: 'pre-wrap' }}>{text}</div>
            ) : (
              <Typography.Text type="secondary">{t('assessments.page.noText')}</Typography.Text>
            )}
          </Card>
          {state !== 'DRAFT' && <MembersWords assessment={assessment} />}
          <Feedback assessment={assessment} />
          <Card>
            <FactList
              columns={2}
              facts={[
                { key: 'member', label: t('assessments.member'), value: <MemberName member={member} /> },
                { key: 'branch', label: t('assessments.page.branch'), value: branchName },
                {
                  key: 'fromUntil',
                  label: t('assessments.page.fromUntil'),
                  value: `${assessment.fromDay} – ${assessment.untilDay}`,
                },
                { key: 'origin', label: t('assessments.page.origin'), value: <Origin assessment={assessment} /> },
                {
                  key: 'version',
                  label: t('assessments.version'),
                  value: t('assessments.versionOf', { version: assessment.version }),
                },
                ...(assessment.correctionReason
                  ? [
                      {
                        key: 'correction',
                        label: t('assessments.page.correction'),
                        value: assessment.correctionReason,
                      },
                    ]
                  : []),
                ...(assessment.signedAt
                  ? [
                      {
                        key: 'signedAt',
                        label: t('assessments.signedAt'),
                        value: <When at={assessment.signedAt} />,
                      },
                      { key: 'hash', label: t('assessments.page.hash'), value: assessment.contentHash?.slice(0, 16) },
                    ]
                  : []),
              ]}
            />
          </Card>
          <Card title={t('assessments.page.history')}>
            <Timeline
              entries={assessment.steps
                .toReversed()
                .toSorted((a, b) => b.at.localeCompare(a.at))
                .map(({ id, at, toState, note }) => ({ key: id, at, what: t(`state.${toState}`), by: note }))}
            />
          </Card>
        </Flex>
      </div>
    </>
  )
}

function MembersWords({ assessment: { memberComment, commentedAt } }: { assessment: AssessmentOnPage }) {
  const { t } = useTranslation('branch')
  return (
    <Card title={t('assessments.page.comment')}>
      {memberComment ? (
        <div style={{ whiteSpace: 'pre-wrap' }}>{memberComment}</div>
      ) : (
        t(commentedAt ? 'assessments.page.commentNone' : 'assessments.page.commentNotYet')
      )}
      {commentedAt && (
        <Typography.Text type="secondary" style={{ display: 'block' }}>
          <When at={commentedAt} />
        </Typography.Text>
      )}
    </Card>
  )
}

function Origin({ assessment: { originTownship, originBranch } }: { assessment: AssessmentOnPage }) {
  const { t } = useTranslation('branch')
  if (!originTownship) return t('assessments.page.originOutside')
  return [originTownship.name, originBranch?.name].filter(Boolean).join(' · ')
}

function Feedback({ assessment: { dispatch } }: { assessment: AssessmentOnPage }) {
  const { t } = useTranslation('branch')
  const label = (key: string) => t(`assessments.dispatch.${key}`)
  return (
    <Card title={label('title')}>
      {!dispatch && <Typography.Text type="secondary">{label('none')}</Typography.Text>}
      {dispatch && (
        <FactList
          facts={[
            { key: 'sentAt', label: label('sentAt'), value: <When at={dispatch.dispatchedAt} /> },
            { key: 'state', label: label('state'), value: t(`assessments.dispatch.stateOf.${dispatch.state}`) },
            ...(dispatch.state === 'SENT'
              ? [
                  {
                    key: 'due',
                    label: label('due'),
                    value: (
                      <Flex gap={6} wrap>
                        <Deadline dueOn={dispatch.dueOn} estimated={dispatch.dueEstimated} />
                        {dispatch.overdue && <ToneTag tone="ALARM">{label('overdue')}</ToneTag>}
                        {dispatch.escalatedAt && <span>{label('escalated')}</span>}
                      </Flex>
                    ),
                  },
                ]
              : []),
            ...(dispatch.acknowledgedAt
              ? [
                  {
                    key: 'acknowledgedAt',
                    label: label('acknowledgedAt'),
                    value: <When at={dispatch.acknowledgedAt} />,
                  },
                ]
              : []),
            ...(dispatch.note ? [{ key: 'note', label: label('note'), value: dispatch.note }] : []),
            ...dispatch.questions.flatMap((question) => [
              {
                key: question.id,
                label: label('question'),
                value: question.question,
                source: <When at={question.askedAt} />,
              },
              {
                key: `${question.id} answer`,
                label: label('answer'),
                value: question.answer ?? label('notAnswered'),
                source: question.answeredAt ? <When at={question.answeredAt} /> : undefined,
              },
            ]),
          ]}
        />
      )}
    </Card>
  )
}
