import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Form, Input, Typography } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { RUNNING_CASE_STATES } from '@mobile-members/model/cases.ts'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { MyCaseQuery as Answer } from '../gql/graphql.ts'
import { MyServiceWorkQuery } from '../home/home.queries.ts'
import { BackLink } from '../lists/back-link.tsx'
import {
  ConfirmMyCaseMutation,
  MyCaseQuery,
  PassOnMyCaseMutation,
  ReadCaseNewsMutation,
  ReopenMyCaseMutation,
} from './cases.queries.ts'

type Case = NonNullable<Answer['issueCase']>

/** One request for help: where it stands, what came of it, and whether that settles it (R98). */
export function Component() {
  const { t, i18n } = useTranslation('member')
  const { caseId = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(MyCaseQuery, { variables: { id: caseId } })
  const found = data?.issueCase
  if (!found) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('cases.notFound')} />
    )
  }
  const { state, waitingFor, result, level } = found
  const now =
    level === 'BRANCH' && state === 'OPEN'
      ? 'AT_BRANCH'
      : state === 'WAITING' && waitingFor === 'MEMBER'
        ? 'WAITING_MEMBER'
        : state
  const running = (RUNNING_CASE_STATES as readonly string[]).includes(state)
  return (
    <>
      <BackLink to="/cases" label={t('cases.title')} />
      <PageHead title={found.title} about={`${t('cases.number')} ${found.number}`}>
        <StateTag state={state} />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <News key={found.id} found={found} />
      <Typography.Paragraph strong>{t(`cases.now.${now}`)}</Typography.Paragraph>
      <Flex vertical gap={16}>
        {result && (
          <Card title={t('cases.result')}>
            <div style={{ whiteSpace: 'pre-wrap' }}>{result}</div>
            {found.resultReportedAt && (
              <Typography.Text type="secondary">
                <When at={found.resultReportedAt} />
              </Typography.Text>
            )}
            {state === 'RESULT_REPORTED' && found.silenceEndsOn && (
              <p style={{ marginBottom: 0 }}>
                {t('cases.answerUntil', { day: dayInWords(found.silenceEndsOn, i18n.language) })}
              </p>
            )}
          </Card>
        )}
        <Acts key={state} found={found} />
        <Card>
          <FactList
            facts={[
              { key: 'category', label: t('cases.category'), value: t(`words.caseCategory.${found.category}`) },
              {
                key: 'description',
                label: t('cases.description'),
                value: <span style={{ whiteSpace: 'pre-wrap' }}>{found.description}</span>,
              },
              { key: 'raisedOn', label: t('cases.raisedOn'), value: <When at={found.openedAt} /> },
              {
                key: 'office',
                label: t('cases.office'),
                value: level === 'BRANCH' ? found.branch?.name : (found.office?.name ?? t('cases.officeCenter')),
              },
              ...(running
                ? [
                    {
                      key: 'due',
                      label: t('cases.due'),
                      value: (
                        <Deadline
                          dueOn={found.dueOn}
                          workingDaysLeft={found.workingDaysLeft}
                          estimated={found.dueEstimated}
                        />
                      ),
                    },
                  ]
                : []),
              ...(found.plan ? [{ key: 'plan', label: t('cases.plan'), value: found.plan }] : []),
            ]}
          />
        </Card>
        <Card title={t('cases.history')}>
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
                    : t(`cases.step.${step.kind}`, { state: t(`state.${step.toState}`) }),
                by: step.note,
              }))}
          />
        </Card>
      </Flex>
    </>
  )
}

/** What was told since the member looked last: the branch has taken it on, or passed it on to the centre (R73). */
function News({ found: { id, news, branch } }: { found: Case }) {
  const { t } = useTranslation('member')
  const { act } = useAct(ReadCaseNewsMutation, [MyServiceWorkQuery])
  // It stays to be read here, also when it counts as read from now on.
  const [told] = useState(news)
  const unread = useRef(news.length > 0)
  useEffect(() => {
    if (!unread.current) return
    unread.current = false
    void act({ id })
  }, [act, id])
  if (told.length === 0) return null
  return (
    <Card size="small" role="status" style={{ marginBottom: 12 }}>
      {told.map((kind) => (
        <div key={kind}>{t(`cases.news.${kind}`, { branch: branch?.name ?? t('cases.branch') })}</div>
      ))}
    </Card>
  )
}

/** It is settled, or it is not: only the member says so (N17). */
function Acts({ found: { id, acts } }: { found: Case }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const confirming = useAct(ConfirmMyCaseMutation, [MyCaseQuery, MyServiceWorkQuery])
  const passing = useAct(PassOnMyCaseMutation, [MyCaseQuery, MyServiceWorkQuery])
  const reopening = useAct(ReopenMyCaseMutation, [MyCaseQuery, MyServiceWorkQuery])
  const possible = (act: string) => acts.some((option) => option.act === act && !option.refusal)
  const reason = t('cases.reopenReason')
  return (
    <>
      {possible('CONFIRM') && (
        <FormAct<{ note: string }>
          name={`confirm-case:${id}`}
          block
          type="primary"
          label={t('cases.confirm')}
          consequence={t('cases.confirmWhat')}
          empty={{ note: '' }}
          onSubmit={async ({ note }) => {
            const { trouble } = await confirming.act({ id, note: note.trim() || null })
            if (!trouble) message.success(t('cases.confirmed'))
            return trouble
          }}
        >
          <Form.Item name="note" label={t('cases.confirmNote')}>
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </FormAct>
      )}
      {possible('PASS_ON') && (
        <FormAct<{ reason: string }>
          name={`pass-on-case:${id}`}
          block
          label={t('cases.passOn')}
          consequence={t('cases.passOnWhat')}
          empty={{ reason: '' }}
          onSubmit={async (values) => {
            const { trouble } = await passing.act({ id, reason: values.reason.trim() })
            if (!trouble) message.success(t('cases.passedOn'))
            return trouble
          }}
        >
          <Form.Item
            name="reason"
            label={t('cases.passOnReason')}
            rules={[
              { required: true, whitespace: true, message: t('field.required', { label: t('cases.passOnReason') }) },
            ]}
          >
            <Input.TextArea rows={4} maxLength={1000} />
          </Form.Item>
        </FormAct>
      )}
      {possible('REOPEN') && (
        <FormAct<{ reason: string }>
          name={`reopen-case:${id}`}
          block
          label={t('cases.reopen')}
          consequence={t('cases.reopenWhat')}
          empty={{ reason: '' }}
          onSubmit={async (values) => {
            const { trouble } = await reopening.act({ id, reason: values.reason.trim() })
            if (!trouble) message.success(t('cases.reopened'))
            return trouble
          }}
        >
          <Form.Item
            name="reason"
            label={reason}
            rules={[{ required: true, whitespace: true, message: t('field.required', { label: reason }) }]}
          >
            <Input.TextArea rows={4} maxLength={1000} />
          </Form.Item>
        </FormAct>
      )}
    </>
  )
}
