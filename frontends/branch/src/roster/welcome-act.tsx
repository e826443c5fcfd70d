import { App, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TypedDocumentNode } from '@apollo/client'
import { WELCOME_WAYS, type WelcomeWay } from '@mobile-members/model/intake.ts'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { WelcomeMemberMutation } from './roster.queries.ts'

interface WelcomeActProps {
  affiliationId: string
  name: string
  /** What shows the member's state. */
  refresh: TypedDocumentNode<any, any>[]
  size?: 'small'
}

interface Values {
  way: WelcomeWay
  contactedOn: string
  said: string
}

/** The branch was in touch with a member who was placed here, and says how, when, and what was said (R62). */
export function WelcomeAct({ affiliationId, name, refresh, size }: WelcomeActProps) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act } = useAct(WelcomeMemberMutation, [...refresh, BranchTasksQuery])

  async function welcome({ way, contactedOn, said }: Values) {
    const { trouble } = await act({ affiliationId, contact: { way, contactedOn, said: said.trim() } })
    if (!trouble) message.success(t('roster.welcome.done', { name }))
    return trouble
  }

  return (
    <FormAct<Values>
      name={`welcome:${affiliationId}`}
      label={t('roster.welcome.actOf', { name })}
      type="primary"
      {...(size ? { size } : {})}
      consequence={t('roster.welcome.consequence', { name })}
      empty={{ way: 'PHONE', contactedOn: countyToday(), said: '' }}
      onSubmit={welcome}
    >
      <Form.Item name="way" label={t('roster.welcome.way')}>
        <Radio.Group options={WELCOME_WAYS.map((value) => ({ value, label: t(`roster.welcome.wayOf.${value}`) }))} />
      </Form.Item>
      <Form.Item name="contactedOn" label={t('roster.welcome.contactedOn')}>
        <Input type="date" max={countyToday()} style={{ maxWidth: 200 }} />
      </Form.Item>
      <Form.Item
        name="said"
        label={t('roster.welcome.note')}
        rules={[
          { required: true, whitespace: true, message: t('forms.required', { label: t('roster.welcome.note') }) },
        ]}
      >
        <Input.TextArea rows={3} maxLength={500} placeholder={t('roster.welcome.noteHint')} />
      </Form.Item>
    </FormAct>
  )
}

/** Until when a placed member is to be welcomed, or that it is late. */
export function WelcomeDue({ dueOn, overdue }: { dueOn?: string | null | undefined; overdue: boolean }) {
  const { t, i18n } = useTranslation('branch')
  if (!dueOn) return null
  const due = t('roster.welcome.due', { day: dayInWords(dueOn, i18n.language) })
  return overdue ? (
    <span title={due}>
      <ToneTag tone="ALARM">{t('roster.welcome.late')}</ToneTag>
    </span>
  ) : (
    <span>{due}</span>
  )
}
