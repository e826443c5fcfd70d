import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { Notice } from '../forms/notice.tsx'
import { TownWorkQuery } from '../home/home.queries.ts'
import { BackLink } from '../lists/back-link.tsx'
import { MemberLink } from '../people/member-link.tsx'
import { useMay } from '../people/use-may.ts'
import { DispatchState } from './dispatch-state.tsx'
import { DispatchListQuery, DispatchQuery, RecordOutsideAcknowledgementMutation } from './feedback.queries.ts'

/** One assessment on its way home: what was signed, what was asked and answered, whether it has arrived. */
export function Component() {
  const { t, i18n } = useTranslation('town-center')
  const { dispatchId = '' } = useParams()
  const { message } = App.useApp()
  const may = useMay()
  const { data, loading, error, refetch } = useQuery(DispatchQuery, { variables: { id: dispatchId } })
  const { act, trouble } = useAct(RecordOutsideAcknowledgementMutation, [
    DispatchQuery,
    DispatchListQuery,
    TownWorkQuery,
  ])
  const dispatch = data?.feedbackDispatch
  if (!dispatch) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('feedback.unknown')} />
    )
  }
  const { member, assessment } = dispatch
  const at = (instant: string) => instantInWords(instant, i18n.language)
  const because = !may('evaluations', 'recordOutsideAcknowledgement')
    ? t('feedback.centerOnly')
    : dispatch.state === 'ACKNOWLEDGED'
      ? t('feedback.alreadyAcknowledged')
      : dispatch.originTownship
        ? t('feedback.outsideBecause')
        : undefined
  return (
    <>
      <BackLink to="/feedback" label={t('feedback.back')} />
      <PageHead title={t('feedback.headOf', { name: member.name ?? t('people.noName') })}>
        <DispatchState state={dispatch.state} />
        {dispatch.state === 'SENT' && <Deadline dueOn={dispatch.dueOn} estimated={dispatch.dueEstimated} />}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {dispatch.escalatedAt && dispatch.state === 'SENT' && dispatch.originTownship && (
        <Notice tone="ALARM">{t('feedback.escalatedAt', { at: at(dispatch.escalatedAt) })}</Notice>
      )}
      <div style={{ marginBottom: 16 }} className="mm-no-print">
        <ConfirmAct
          label={t('feedback.outsideAct')}
          consequence={t('feedback.outsideWhat')}
          reasonRequired
          disabledBecause={because}
          onConfirm={async (note) => {
            const { data: done } = await act({ id: dispatch.id, note })
            if (!done) return false
            message.success(t('feedback.outsideDone'))
            return true
          }}
          problem={<GraphTrouble error={trouble} />}
        />
      </div>
      <Flex vertical gap={16}>
        <Card>
          <FactList
            columns={2}
            facts={[
              { key: 'member', label: t('feedback.member'), value: <MemberLink member={member} /> },
              {
                key: 'branch',
                label: t('feedback.branch'),
                value: <Link to={`/branches/${dispatch.branch.id}`}>{dispatch.branch.name}</Link>,
              },
              {
                key: 'township',
                label: t(dispatch.originTownship ? 'feedback.township' : 'feedback.committee'),
                value: dispatch.originTownship?.name ?? member.originCommittee ?? t('feedback.outside'),
              },
              { key: 'sentOn', label: t('feedback.sentOn'), value: at(dispatch.dispatchedAt) },
              ...(dispatch.acknowledgedAt
                ? [
                    {
                      key: 'acknowledgedAt',
                      label: t('feedback.acknowledgedAt'),
                      value: at(dispatch.acknowledgedAt),
                      source: dispatch.note,
                    },
                  ]
                : []),
            ]}
          />
        </Card>
        <Card title={t('feedback.assessment')}>
          {assessment ? (
            <>
              <Typography.Paragraph style={{ whiteSpace: 'pre-wrap' }}>{assessment.text}</Typography.Paragraph>
              <FactList
                facts={[
                  {
                    key: 'period',
                    label: t('feedback.period'),
                    value: t('feedback.periodOf', { from: assessment.fromDay, until: assessment.untilDay }),
                    source: `${t(`feedback.kindOf.${assessment.kind}`)} · ${t('feedback.version', { version: assessment.version })}`,
                  },
                  {
                    key: 'facts',
                    label: t('feedback.facts'),
                    value: [
                      t('feedback.factsOf', { ...assessment.facts, notebook: assessment.facts.notebookEntries }),
                      ...(typeof assessment.facts.workDone === 'number'
                        ? [`${t('words.fact.workDone')} ${t('words.fact.works', { count: assessment.facts.workDone })}`]
                        : []),
                    ].join(' · '),
                    source: t('feedback.countedOn', { day: assessment.facts.countedOn }),
                  },
                  {
                    key: 'comment',
                    label: t('feedback.comment'),
                    value: assessment.memberComment ?? t('feedback.commentNone'),
                  },
                  {
                    key: 'signedAt',
                    label: t('feedback.signedAt'),
                    value: assessment.signedAt && at(assessment.signedAt),
                  },
                  {
                    key: 'hash',
                    label: t('feedback.hash'),
                    value: assessment.contentHash && <code>{assessment.contentHash}</code>,
                  },
                ]}
              />
            </>
          ) : (
            t('feedback.notReadable')
          )}
        </Card>
        {dispatch.questions.length > 0 && (
          <Card title={t('feedback.questions')}>
            <Timeline
              entries={dispatch.questions
                .toSorted((a, b) => b.askedAt.localeCompare(a.askedAt))
                .map(({ id, question, askedAt, answer }) => ({
                  key: id,
                  at: askedAt,
                  what: `${t('feedback.asked')}: ${question}`,
                  by: answer ? t('feedback.answered', { answer }) : t('feedback.unanswered'),
                }))}
            />
          </Card>
        )}
      </Flex>
    </>
  )
}
