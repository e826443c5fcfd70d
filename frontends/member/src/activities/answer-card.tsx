import { App, Button, Card, Flex, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { MyTasksQuery } from '../home/home.queries.ts'
import { AnswerInvitationMutation, MyActivityQuery } from './activities.queries.ts'
import type { ActivityOnPage } from './activity-parts.ts'
import { AnswerTag } from './answer-tag.tsx'

/** Come, or not, with the reason (R84). */
export function AnswerCard({ activity: { id, myInvitation } }: { activity: ActivityOnPage }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const { act, acting, trouble } = useAct(AnswerInvitationMutation, [MyActivityQuery, MyTasksQuery])
  const answer = myInvitation?.answer
  const label = (key: string) => t(`activities.${key}`)
  const said = (key: 'COMING' | 'NOT_COMING') =>
    message.success(t('activities.answered', { answer: label(`answer.${key}`) }))

  return (
    <Card title={label('ask')}>
      <Flex vertical gap={12}>
        {answer && (
          <div>
            <AnswerTag answer={answer} leaveState={myInvitation.leaveState} />
            {myInvitation.leaveReason && <div>{t('activities.yourReason', { reason: myInvitation.leaveReason })}</div>}
            <div>{label('changeable')}</div>
          </div>
        )}
        {answer !== 'COMING' && (
          <Button
            block
            type="primary"
            loading={acting}
            onClick={() =>
              void act({ activityId: id, coming: true, reason: null }).then(({ data }) => data && said('COMING'))
            }
          >
            {label('come')}
          </Button>
        )}
        {answer !== 'NOT_COMING' && (
          <FormAct<{ reason: string }>
            name={`leave:${id}`}
            block
            label={label('cannotCome')}
            consequence={label('cannotComeWhat')}
            empty={{ reason: '' }}
            onSubmit={async ({ reason }) => {
              const outcome = await act({ activityId: id, coming: false, reason: reason.trim() })
              if (!outcome.trouble) said('NOT_COMING')
              return outcome.trouble
            }}
          >
            <Form.Item
              name="reason"
              label={label('reason')}
              rules={[{ required: true, whitespace: true, message: t('field.required', { label: label('reason') }) }]}
            >
              <Input.TextArea rows={3} maxLength={200} placeholder={label('reasonHint')} />
            </Form.Item>
          </FormAct>
        )}
        <GraphTrouble error={trouble} />
      </Flex>
    </Card>
  )
}
