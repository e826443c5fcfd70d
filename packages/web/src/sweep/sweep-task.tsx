import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Typography } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'
import { FormAct } from '../form-act.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import type { SweepTaskQuery as Answer } from '../gql/graphql.ts'
import { useAct } from '../use-act.ts'
import { SweepLines } from './sweep-lines.tsx'
import { SweepUploads } from './sweep-uploads.tsx'
import {
  FinishSweepTaskMutation,
  ReportSweepLineMutation,
  ReturnSweepNilMutation,
  SweepLinesQuery,
  SweepTaskQuery,
  WithdrawSweepReturnMutation,
} from './sweep.queries.ts'
import { NOTHING_TOLD, toldOf, ToldFactsFields, type ToldFacts } from './told-facts.tsx'

export const SWEEP_TONES = {
  OPEN: 'WAITING',
  IN_WORK: 'UNDER_WAY',
  REPORTED: 'DONE',
  NIL: 'DONE',
} as const satisfies Record<string, Tone>

type Task = NonNullable<Answer['sweepTask']>
const ASK_AGAIN = 2_000

/** One unit's task (R31): whom it has told of, its files, and its return. For the unit, and for the centre with its paper. */
export function SweepTask({ taskId }: { taskId: string }) {
  const { data, loading, error, refetch, startPolling, stopPolling } = useQuery(SweepTaskQuery, {
    variables: { id: taskId },
    fetchPolicy: 'cache-and-network',
  })
  const task = data?.sweepTask
  const running = task?.uploads.some(({ state }) => state === 'RUNNING') ?? false
  useEffect(() => {
    if (!running) return undefined
    startPolling(ASK_AGAIN)
    return stopPolling
  }, [running, startPolling, stopPolling])
  if (loading && !task) return <LoadingLayout />
  return (
    <Flex vertical gap={16}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {task && (
        <>
          <TaskHead task={task} />
          <SweepLines taskId={task.id} count={task.lines} open={task.campaignState === 'OPEN' && !task.returnedOn} />
          <SweepUploads task={task} />
        </>
      )}
    </Flex>
  )
}

function TaskHead({ task }: { task: Task }) {
  const { t, i18n } = useTranslation('shared')
  const day = (value: string) => dayInWords(value, i18n.language)
  const open = task.campaignState === 'OPEN'
  return (
    <Card size="small">
      <Flex gap={12} wrap align="center" justify="space-between">
        <Flex gap={8} wrap align="center">
          <ToneTag tone={SWEEP_TONES[task.state]}>{t(`sweep.stateOf.${task.state}`)}</ToneTag>
          {task.overdue && <ToneTag tone="ALARM">{t('sweep.overdue')}</ToneTag>}
          <span>
            {task.returnedOn
              ? t('sweep.returnedOn', { day: day(task.returnedOn) })
              : open && t('sweep.due', { day: day(task.dueOn) })}
          </span>
          {task.onBehalf && <Typography.Text type="secondary">{t('sweep.onBehalf')}</Typography.Text>}
          {!open && <Typography.Text type="secondary">{t('sweep.closed')}</Typography.Text>}
        </Flex>
        {open && <TaskActs task={task} />}
      </Flex>
      {open && task.reminder && !task.returnedOn && (
        <Typography.Paragraph role="status" style={{ margin: '8px 0 0' }}>
          <strong>{t('sweep.reminded', { day: day(task.remindedOn!) })}</strong> {task.reminder}
        </Typography.Paragraph>
      )}
    </Card>
  )
}

function TaskActs({ task }: { task: Task }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const refresh = [SweepTaskQuery, SweepLinesQuery]
  const tell = useAct(ReportSweepLineMutation, refresh)
  const finish = useAct(FinishSweepTaskMutation, refresh)
  const nil = useAct(ReturnSweepNilMutation, refresh)
  const withdraw = useAct(WithdrawSweepReturnMutation, refresh)
  const { id } = task

  async function submit(values: ToldFacts) {
    const facts = toldOf(values)
    const { data, trouble } = await tell.act({ input: { taskId: id, facts } })
    if (trouble) return trouble
    const missing = data.reportSweepLine.missing.map((fact) => t(`sweep.factOf.${fact}`)).join(' · ')
    void message.success(t(missing ? 'sweep.toldIncomplete' : 'sweep.told', { name: facts.name, missing }))
    return undefined
  }

  async function done(acting: Promise<{ trouble?: unknown }>, said: string) {
    if ((await acting).trouble) return false
    void message.success(t(said))
    return true
  }

  if (task.returnedOn)
    return (
      <ConfirmAct
        label={t('sweep.withdraw')}
        consequence={t('sweep.withdrawConsequence')}
        onConfirm={() => done(withdraw.act({ id }), 'sweep.withdrawn')}
        problem={<GraphTrouble error={withdraw.trouble} />}
      />
    )
  return (
    <Flex gap={8} wrap>
      <FormAct<ToldFacts>
        name={`sweep-line:${id}`}
        label={t('sweep.tell')}
        type="primary"
        consequence={t('sweep.tellConsequence')}
        empty={NOTHING_TOLD}
        onSubmit={submit}
      >
        <ToldFactsFields />
      </FormAct>
      {task.lines > 0 ? (
        <ConfirmAct
          label={t('sweep.finish')}
          consequence={t('sweep.finishConsequence', { count: task.lines })}
          onConfirm={() => done(finish.act({ id }), 'sweep.finished')}
          problem={<GraphTrouble error={finish.trouble} />}
        />
      ) : (
        <ConfirmAct
          label={t('sweep.nil')}
          consequence={t('sweep.nilConsequence')}
          onConfirm={() => done(nil.act({ id }), 'sweep.nilled')}
          problem={<GraphTrouble error={nil.trouble} />}
        />
      )}
    </Flex>
  )
}
