import { App, Button, Card, Flex, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { When } from '@mobile-members/ui/when.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { AnswerPaperEntryMutation } from './notebook.queries.ts'

interface PaperAnswerProps {
  id: string
  memberAgrees?: boolean | null
  memberSaidAt?: string | null
  memberNote?: string | null
}

/** What the branch copied from the member's page of paper: the member says whether it is right. */
export function PaperAnswer({ id, memberAgrees, memberSaidAt, memberNote }: PaperAnswerProps) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const { act, acting, trouble } = useAct(AnswerPaperEntryMutation)
  const said = memberAgrees === true || memberAgrees === false
  const label = t('notebook.paper.wrongWhat')
  return (
    <Card title={t('notebook.paper.title')}>
      <p style={{ marginTop: 0 }}>{t('notebook.paper.about')}</p>
      {said && (
        <p>
          {t(memberAgrees ? 'notebook.paper.saidRight' : 'notebook.paper.saidWrong')} {memberNote}{' '}
          {memberSaidAt && <When at={memberSaidAt} />}
        </p>
      )}
      <GraphTrouble error={trouble} />
      <Flex vertical gap={12}>
        {memberAgrees !== true && (
          <Button
            block
            type="primary"
            loading={acting}
            onClick={() =>
              void act({ id, agrees: true, note: '' }).then(
                ({ data }) => data && message.success(t('notebook.paper.thanks')),
              )
            }
          >
            {t('notebook.paper.right')}
          </Button>
        )}
        <FormAct<{ note: string }>
          name={`paper:${id}`}
          block
          label={t('notebook.paper.wrong')}
          consequence={t('notebook.paper.wrongAbout')}
          empty={{ note: '' }}
          onSubmit={async ({ note }) => {
            const outcome = await act({ id, agrees: false, note: note.trim() })
            if (outcome.data) message.success(t('notebook.paper.thanks'))
            return outcome.trouble
          }}
        >
          <Form.Item
            name="note"
            label={label}
            rules={[{ required: true, whitespace: true, message: t('field.required', { label }) }]}
          >
            <Input.TextArea rows={4} maxLength={1000} />
          </Form.Item>
        </FormAct>
      </Flex>
    </Card>
  )
}
