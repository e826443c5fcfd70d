import { App, Button, Flex, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { SERVICE_CATEGORIES, type ServiceCategory } from '@mobile-members/model/cases.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { Notice } from '../forms/notice.tsx'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import { useRules } from '../forms/use-rules.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import { MemberPicker } from '../people/member-picker.tsx'
import { ReceptionDayQuery, ReceptionVisitsQuery, RegisterVisitMutation } from './reception.queries.ts'

interface Values {
  named: boolean
  memberId?: string | undefined
  matter: string
  said: string
  how: 'ANSWER' | 'CASE'
  answer: string
  category?: ServiceCategory | undefined
}

const EMPTY: Values = {
  named: true,
  memberId: undefined,
  matter: '',
  said: '',
  how: 'CASE',
  answer: '',
  category: undefined,
}

/** Who came, what about, what was said; answered at once or a case from then on (R93). */
export function VisitForm({ dayId }: { dayId: string }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { filled, chosen } = useRules()
  const draft = useFormDraft<Values>(`visit:${dayId}`, EMPTY)
  const named = Form.useWatch('named', draft.form) ?? draft.value.named
  const how = Form.useWatch('how', draft.form) ?? draft.value.how
  const { act, acting, trouble } = useAct(RegisterVisitMutation, [
    ReceptionVisitsQuery,
    ReceptionDayQuery,
    TownWorkQuery,
  ])
  const [made, setMade] = useState<{ id: string; number: string }>()

  async function submit(values: Values) {
    const { data } = await act({
      input: {
        dayId,
        memberId: values.named ? (values.memberId ?? null) : null,
        matter: values.matter.trim(),
        said: values.said.trim(),
        answer: values.how === 'ANSWER' ? values.answer.trim() : null,
        case: values.how === 'CASE' ? { category: values.category! } : null,
      },
    })
    if (!data) return
    const { issueCase } = data.registerReceptionVisit
    draft.clear()
    setMade(issueCase ?? undefined)
    message.success(issueCase ? t('reception.doneCase', { number: issueCase.number }) : t('reception.doneAnswered'))
  }

  return (
    <>
      {made && (
        <Notice tone="DONE">
          <span>
            {t('reception.doneCase', { number: made.number })}{' '}
            <Link to={`/service/cases/${made.id}`}>{t('reception.openCase')}</Link>
          </span>
        </Notice>
      )}
      <DraftNotice keptAt={draft.keptAt} onClear={draft.clear} />
      <Form {...draft.formProps} onFinish={(values) => void submit(values)} style={{ maxWidth: 720 }}>
        <Form.Item name="named" label={t('reception.who')}>
          <Radio.Group
            aria-label={t('reception.who')}
            options={[
              { value: true, label: t('reception.named') },
              { value: false, label: t('reception.anonymous') },
            ]}
          />
        </Form.Item>
        {named && (
          <Form.Item name="memberId" label={t('reception.member')} rules={chosen(t('reception.member'))}>
            <MemberPicker />
          </Form.Item>
        )}
        <Form.Item name="matter" label={t('reception.matter')} rules={filled(t('reception.matter'))}>
          <Input maxLength={120} placeholder={t('reception.matterHint')} />
        </Form.Item>
        <Form.Item name="said" label={t('reception.said')} rules={filled(t('reception.said'))}>
          <Input.TextArea rows={4} maxLength={4000} />
        </Form.Item>
        <Form.Item name="how" label={t('reception.how')}>
          <Radio.Group
            aria-label={t('reception.how')}
            options={[
              { value: 'CASE', label: t('reception.makeCase') },
              { value: 'ANSWER', label: t('reception.answerNow') },
            ]}
          />
        </Form.Item>
        {how === 'CASE' ? (
          <Form.Item name="category" label={t('reception.category')} rules={chosen(t('reception.category'))}>
            <Select options={SERVICE_CATEGORIES.map((value) => ({ value, label: t(`service.categoryOf.${value}`) }))} />
          </Form.Item>
        ) : (
          <Form.Item name="answer" label={t('reception.answer')} rules={filled(t('reception.answer'))}>
            <Input.TextArea rows={3} maxLength={4000} />
          </Form.Item>
        )}
        <GraphTrouble error={trouble} onRetry={() => draft.form.submit()} />
        <Flex>
          <Button type="primary" htmlType="submit" loading={acting}>
            {t('reception.submit')}
          </Button>
        </Flex>
      </Form>
    </>
  )
}
