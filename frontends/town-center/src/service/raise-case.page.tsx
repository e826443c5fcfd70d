import { App, Button, Card, Form, Input, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { SERVICE_CATEGORIES, type ServiceCategory } from '@mobile-members/model/cases.ts'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import { useRules } from '../forms/use-rules.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import { BackLink } from '../lists/back-link.tsx'
import { MemberPicker } from '../people/member-picker.tsx'
import { RaiseCaseMutation } from './cases.queries.ts'

interface Values {
  memberId?: string | undefined
  category?: ServiceCategory | undefined
  title: string
  description: string
}

/** The counter raises a difficulty for a member (R97). */
export function Component() {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const [about] = useSearchParams()
  const { filled, chosen } = useRules()
  const memberId = about.get('member') ?? undefined
  const draft = useFormDraft<Values>(`case:${memberId ?? ''}`, { memberId, title: '', description: '' })
  const { act, acting, trouble } = useAct(RaiseCaseMutation, [TownWorkQuery])

  async function submit({ memberId: whose, category, title, description }: Values) {
    const { data } = await act({
      input: { memberId: whose!, category: category!, title: title.trim(), description: description.trim() },
    })
    if (!data) return
    draft.sent()
    message.success(t('service.form.sent', { number: data.raiseCase.number }))
    void navigate(`/service/cases/${data.raiseCase.id}`, { replace: true })
  }

  return (
    <>
      <BackLink to="/service" label={t('service.back')} />
      <PageHead title={t('service.form.title')} />
      <Typography.Paragraph>{t('service.form.about')}</Typography.Paragraph>
      <Card style={{ maxWidth: 720 }}>
        <DraftNotice keptAt={draft.keptAt} onClear={draft.clear} />
        <Form {...draft.formProps} onFinish={(values) => void submit(values)}>
          <Form.Item name="memberId" label={t('service.form.member')} rules={chosen(t('service.form.member'))}>
            <MemberPicker />
          </Form.Item>
          <Form.Item name="category" label={t('service.form.category')} rules={chosen(t('service.form.category'))}>
            <Select options={SERVICE_CATEGORIES.map((value) => ({ value, label: t(`service.categoryOf.${value}`) }))} />
          </Form.Item>
          <Form.Item name="title" label={t('service.form.what')} rules={filled(t('service.form.what'))}>
            <Input maxLength={120} placeholder={t('service.form.whatHint')} />
          </Form.Item>
          <Form.Item
            name="description"
            label={t('service.form.description')}
            rules={filled(t('service.form.description'))}
          >
            <Input.TextArea rows={6} maxLength={4000} showCount />
          </Form.Item>
          <GraphTrouble error={trouble} onRetry={() => draft.form.submit()} />
          <Button type="primary" htmlType="submit" loading={acting}>
            {t('service.form.submit')}
          </Button>
        </Form>
      </Card>
    </>
  )
}
