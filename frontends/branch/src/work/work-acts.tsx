import { App, Button, Flex, Form, Input } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import type { WorkOnPage } from './work-parts.ts'
import {
  BranchWorkPageQuery,
  CompleteWorkMutation,
  EndWorkMutation,
  NoteDeclinedWorkMutation,
  WithdrawWorkMutation,
} from './work.queries.ts'

const REFRESH = [BranchWorkPageQuery, BranchTasksQuery]

/** What the secretary may do with work as it stands now. */
export function WorkActs({ work }: { work: WorkOnPage }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { id, state, declineNotedAt } = work
  const withdraw = useAct(WithdrawWorkMutation, REFRESH)
  const end = useAct(EndWorkMutation, REFRESH)
  const note = useAct(NoteDeclinedWorkMutation, REFRESH)
  if (state === 'PROPOSED')
    return (
      <Acts>
        <ConfirmAct
          danger
          label={t('work.withdraw')}
          consequence={t('work.withdrawWhat')}
          reasonRequired
          problem={<GraphTrouble error={withdraw.trouble} />}
          onConfirm={async (reason) => (await withdraw.act({ id, reason })).data !== undefined}
        />
      </Acts>
    )
  if (state === 'ACCEPTED')
    return (
      <Acts>
        <Complete work={work} />
        <ConfirmAct
          danger
          label={t('work.end')}
          consequence={t('work.endWhat')}
          reasonRequired
          problem={<GraphTrouble error={end.trouble} />}
          onConfirm={async (reason) => (await end.act({ id, reason })).data !== undefined}
        />
      </Acts>
    )
  if (state === 'DECLINED' && !declineNotedAt)
    return (
      <Acts>
        <Button
          type="primary"
          loading={note.acting}
          onClick={() => void note.act({ id }).then(({ data }) => data && message.success(t('work.notedNow')))}
        >
          {t('work.note')}
        </Button>
        <GraphTrouble error={note.trouble} />
      </Acts>
    )
  return null
}

function Acts({ children }: { children: ReactNode }) {
  return (
    <Flex gap={8} wrap style={{ marginTop: 16 }} className="mm-no-print">
      {children}
    </Flex>
  )
}

interface Completion {
  result: string
  doneOn: string
}

function Complete({ work: { id, report } }: { work: WorkOnPage }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act } = useAct(CompleteWorkMutation, REFRESH)
  const required = (key: string) => [{ required: true, message: t('forms.required', { label: t(`work.${key}`) }) }]
  return (
    <FormAct<Completion>
      name={`complete-work:${id}`}
      type="primary"
      label={t('work.complete')}
      consequence={t('work.completeWhat')}
      empty={{ result: report ?? '', doneOn: countyToday() }}
      onSubmit={async ({ result, doneOn }) => {
        const { trouble } = await act({ id, result: result.trim(), doneOn })
        if (!trouble) message.success(t('work.completed'))
        return trouble
      }}
    >
      <Form.Item name="result" label={t('work.result')} rules={[{ whitespace: true, ...required('result')[0] }]}>
        <Input.TextArea rows={4} maxLength={1000} placeholder={t('work.resultHint')} />
      </Form.Item>
      <Form.Item name="doneOn" label={t('work.doneOn')} rules={required('doneOn')}>
        <Input type="date" />
      </Form.Item>
    </FormAct>
  )
}
