import { useQuery } from '@apollo/client/react'
import { App, Button, Card, Flex, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { MyWorkPageQuery as WorkAnswer } from '../gql/graphql.ts'
import { MyTasksQuery } from '../home/home.queries.ts'
import { BackLink } from '../lists/back-link.tsx'
import { WorkTag } from './work-tag.tsx'
import { AnswerWorkMutation, MyWorkPageQuery, ReportWorkMutation } from './work.queries.ts'

type Work = NonNullable<WorkAnswer['workAssignment']>

/** One piece of work: what and why me; yes or no; and when it is done, what I did (R72). */
export function Component() {
  const { t } = useTranslation('member')
  const navigate = useNavigate()
  const { workId = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(MyWorkPageQuery, { variables: { id: workId } })
  const work = data?.workAssignment
  const entry = work?.notebookEntry
  return (
    <>
      <BackLink to="/work" label={t('work.title')} />
      {!work && loading && <LoadingLayout />}
      {!work && !loading && !error && <EmptyState what={t('work.notFound')} />}
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {work && (
        <>
          <PageHead title={work.content} about={<WorkTag state={work.state} />} />
          <Flex vertical gap={16}>
            <Facts work={work} />
            {work.state === 'PROPOSED' && <Answer id={work.id} />}
            {work.state === 'ACCEPTED' && <Report work={work} />}
            {entry && (
              <Button block onClick={() => void navigate(`/notebook/${entry.id}`)}>
                {t('work.notebook')}
              </Button>
            )}
          </Flex>
        </>
      )}
    </>
  )
}

function Facts({ work }: { work: Work }) {
  const { t } = useTranslation('member')
  const why = [work.skills.join(' · '), work.whySuitable].filter((part) => part !== '').join(' — ')
  const told = (key: string, value: string | null | undefined) =>
    value ? [{ key, label: t(`work.${key}`), value: <span style={{ whiteSpace: 'pre-wrap' }}>{value}</span> }] : []
  return (
    <Card>
      <FactList
        facts={[
          ...told('period', t('work.periodOf', { from: work.fromOn, until: work.untilOn })),
          ...told('place', work.place),
          ...told('why', why),
          ...told('branch', work.branch.name),
          ...told('yourReason', work.answerReason),
          ...told('yourReport', work.report),
          ...told('result', work.result),
          ...told('doneOn', work.doneOn),
          ...told('endReason', work.endReason),
        ]}
      />
    </Card>
  )
}

function Answer({ id }: { id: string }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const { act, acting, trouble } = useAct(AnswerWorkMutation, [MyWorkPageQuery, MyTasksQuery])
  return (
    <Card title={t('work.ask')}>
      <Flex vertical gap={12}>
        <div>{t('work.acceptWhat')}</div>
        <Button
          type="primary"
          block
          loading={acting}
          onClick={() =>
            void act({ id, accepts: true, reason: null }).then(
              ({ data }) => data && message.success(t('work.accepted')),
            )
          }
        >
          {t('work.accept')}
        </Button>
        <FormAct<{ reason: string }>
          name={`decline-work:${id}`}
          block
          label={t('work.decline')}
          consequence={t('work.declineWhat')}
          empty={{ reason: '' }}
          onSubmit={async ({ reason }) => {
            const outcome = await act({ id, accepts: false, reason: reason.trim() })
            if (!outcome.trouble) message.success(t('work.declined'))
            return outcome.trouble
          }}
        >
          <Form.Item
            name="reason"
            label={t('work.reason')}
            rules={[{ required: true, whitespace: true, message: t('field.required', { label: t('work.reason') }) }]}
          >
            <Input.TextArea rows={3} maxLength={200} placeholder={t('work.reasonHint')} />
          </Form.Item>
        </FormAct>
        <GraphTrouble error={trouble} />
      </Flex>
    </Card>
  )
}

function Report({ work: { id, report } }: { work: Work }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const { act } = useAct(ReportWorkMutation, [MyWorkPageQuery])
  return (
    <Flex vertical gap={8}>
      {report && <div>{t('work.waits')}</div>}
      <FormAct<{ report: string }>
        name={`report-work:${id}`}
        block
        type={report ? 'default' : 'primary'}
        label={t('work.done')}
        consequence={t('work.doneWhat')}
        empty={{ report: report ?? '' }}
        onSubmit={async (told) => {
          const { trouble } = await act({ id, report: told.report.trim() })
          if (!trouble) message.success(t('work.reported'))
          return trouble
        }}
      >
        <Form.Item
          name="report"
          label={t('work.report')}
          rules={[{ required: true, whitespace: true, message: t('field.required', { label: t('work.report') }) }]}
        >
          <Input.TextArea rows={4} maxLength={500} />
        </Form.Item>
      </FormAct>
    </Flex>
  )
}
