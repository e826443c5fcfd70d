import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton } from '@mobile-members/ui/print-view.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { periodInWords } from '@mobile-members/web/period-words.ts'
import { MemberName } from '../members/member-name.tsx'
import { BackLink } from '../townships/back-link.tsx'
import { FeedbackActs } from './feedback-acts.tsx'
import { FeedbackPaper } from './feedback-paper.tsx'
import type { DispatchOnPage } from './feedback-parts.ts'
import { FeedbackTag } from './feedback-tag.tsx'
import { TownshipDispatchQuery } from './feedback.queries.ts'

type AssessmentOnPage = NonNullable<DispatchOnPage['assessment']>

/** One assessment that came from a branch: read, acknowledge, ask back (R76). */
export function Component() {
  const { t } = useTranslation('township')
  const { dispatchId = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(TownshipDispatchQuery, { variables: { id: dispatchId } })
  const dispatch = data?.feedbackDispatch
  if (!dispatch) {
    if (loading) return <LoadingLayout rows={10} />
    return <GraphTrouble error={error} onRetry={() => void refetch()} />
  }
  const { assessment, member, state } = dispatch
  const label = (key: string) => t(`feedback.page.${key}`)
  return (
    <>
      <FeedbackPaper dispatch={dispatch} />
      <div className="mm-no-print">
        <BackLink page="feedback" label={t('feedback.title')} />
        <PageHead
          title={t('feedback.page.title', { name: member.name ?? t('townships.noName') })}
          about={
            assessment && `${periodInWords(assessment.period, t)} · ${t(`words.assessmentKind.${assessment.kind}`)}`
          }
        >
          <FeedbackTag state={state} />
          {state === 'SENT' && <Deadline dueOn={dispatch.dueOn} estimated={dispatch.dueEstimated} />}
          {dispatch.overdue && <ToneTag tone="ALARM">{t('feedback.overdue')}</ToneTag>}
          <PrintButton />
        </PageHead>
        <GraphTrouble error={error} onRetry={() => void refetch()} />
        {dispatch.escalatedAt && <Typography.Paragraph>{t('feedback.escalated')}</Typography.Paragraph>}
        <FeedbackActs key={state} dispatch={dispatch} />
        <Flex vertical gap={16} style={{ marginTop: 16 }}>
          {!assessment && <Typography.Text type="secondary">{label('hidden')}</Typography.Text>}
          {assessment && <Assessment assessment={assessment} />}
          <Questions dispatch={dispatch} />
          <About dispatch={dispatch} />
        </Flex>
      </div>
    </>
  )
}

function Assessment({ assessment }: { assessment: AssessmentOnPage }) {
  const { t } = useTranslation('township')
  const { facts, text, memberComment, commentedAt } = assessment
  const label = (key: string) => t(`feedback.page.${key}`)
  const times = (key: 'invited' | 'present' | 'leave' | 'absent') => ({
    key,
    label: t(`words.fact.${key}`),
    value: t('words.fact.times', { count: facts[key] }),
  })
  return (
    <>
      <Card title={label('facts')}>
        <FactList
          columns={2}
          facts={[
            { key: 'placedOn', label: t('words.fact.placedOn'), value: facts.placedOn },
            times('invited'),
            times('present'),
            times('leave'),
            times('absent'),
            {
              key: 'notebook',
              label: t('words.fact.notebookEntries'),
              value: t('words.fact.entries', { count: facts.notebookEntries }),
            },
            ...(typeof facts.workDone === 'number'
              ? [
                  {
                    key: 'workDone',
                    label: t('words.fact.workDone'),
                    value: t('words.fact.works', { count: facts.workDone }),
                  },
                ]
              : []),
            { key: 'countedOn', label: t('words.fact.countedOn'), value: facts.countedOn },
          ]}
        />
      </Card>
      <Card title={label('text')}>
        <div style={{ whiteSpace: 'pre-wrap' }}>{text || label('noText')}</div>
      </Card>
      <Card title={label('comment')}>
        <div style={{ whiteSpace: 'pre-wrap' }}>
          {memberComment ?? label(commentedAt ? 'commentNone' : 'commentSilent')}
        </div>
        {commentedAt && (
          <Typography.Text type="secondary">
            <When at={commentedAt} />
          </Typography.Text>
        )}
      </Card>
    </>
  )
}

function Questions({ dispatch: { questions } }: { dispatch: DispatchOnPage }) {
  const { t } = useTranslation('township')
  const label = (key: string) => t(`feedback.questions.${key}`)
  return (
    <Card title={label('title')}>
      {questions.length === 0 && <Typography.Text type="secondary">{label('none')}</Typography.Text>}
      <FactList
        facts={questions.flatMap(({ id, question, askedAt, answer, answeredAt }) => [
          { key: id, label: label('question'), value: question, source: <When at={askedAt} /> },
          {
            key: `${id} answer`,
            label: label('answer'),
            value: answer ?? label('waiting'),
            source: answeredAt ? <When at={answeredAt} /> : undefined,
          },
        ])}
      />
    </Card>
  )
}

function About({ dispatch }: { dispatch: DispatchOnPage }) {
  const { t } = useTranslation('township')
  const { assessment } = dispatch
  const label = (key: string) => t(`feedback.page.${key}`)
  return (
    <Card title={label('about')}>
      <FactList
        columns={2}
        facts={[
          { key: 'member', label: t('feedback.member'), value: <MemberName member={dispatch.member} /> },
          { key: 'branch', label: t('feedback.branch'), value: dispatch.branch.name },
          { key: 'dispatchedAt', label: t('feedback.dispatchedOn'), value: <When at={dispatch.dispatchedAt} /> },
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
          ...(assessment
            ? [
                { key: 'origin', label: label('origin'), value: assessment.originBranch?.name },
                {
                  key: 'fromUntil',
                  label: label('fromUntil'),
                  value: `${assessment.fromDay} – ${assessment.untilDay}`,
                },
                {
                  key: 'version',
                  label: label('version'),
                  value: t('feedback.page.versionOf', { version: assessment.version }),
                  source: assessment.correctionReason,
                },
                ...(assessment.signedAt
                  ? [
                      {
                        key: 'signedAt',
                        label: label('signedAt'),
                        value: <When at={assessment.signedAt} />,
                      },
                      { key: 'hash', label: label('hash'), value: assessment.contentHash?.slice(0, 16) },
                    ]
                  : []),
              ]
            : []),
        ]}
      />
    </Card>
  )
}
