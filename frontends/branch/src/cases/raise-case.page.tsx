import { App, Button, Card, Flex, Form, Input, Radio, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { CASE_LEVELS, SERVICE_CATEGORIES, type CaseLevel, type ServiceCategory } from '@mobile-members/model/cases.ts'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import { useRoster } from '../roster/use-roster.ts'
import { RaiseBranchCaseMutation } from './cases.queries.ts'

interface Values {
  memberId?: string | undefined
  category?: ServiceCategory | undefined
  level: CaseLevel
  title: string
  description: string
}

/** A branch raises a difficulty for one of its members (R97, R101). */
export function Component() {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { branchId, pathTo } = useBranch()
  const [about] = useSearchParams()
  const roster = useRoster(branchId)
  const { formProps, form, keptAt, sent, clear } = useFormDraft<Values>(`case:${branchId}`, {
    memberId: about.get('member') ?? undefined,
    category: undefined,
    level: 'BRANCH',
    title: '',
    description: '',
  })
  const { act, acting, trouble } = useAct(RaiseBranchCaseMutation)

  async function submit({ memberId, category, level, title, description }: Values) {
    const { data } = await act({
      input: { memberId: memberId!, level, category: category!, title: title.trim(), description: description.trim() },
    })
    if (!data) return
    sent()
    message.success(t(level === 'BRANCH' ? 'cases.form.kept' : 'cases.form.sent', { number: data.raiseCase.number }))
    void navigate(pathTo(`cases/${data.raiseCase.id}`) ?? '', { replace: true })
  }

  return (
    <>
      <BackLink page="cases" label={t('cases.title')} />
      <PageHead title={t('cases.form.title')} />
      <Typography.Paragraph>{t('cases.form.about')}</Typography.Paragraph>
      <Card style={{ maxWidth: 720 }}>
        <DraftNotice keptAt={keptAt} onClear={clear} />
        <GraphTrouble error={roster.error} onRetry={roster.retry} />
        <Form {...formProps} onFinish={(values) => void submit(values)}>
          <Form.Item
            name="memberId"
            label={t('cases.form.member')}
            rules={[{ required: true, message: t('forms.choose', { label: t('cases.form.member') }) }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              loading={roster.loading}
              placeholder={t('cases.form.memberHint')}
              options={roster.members.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
          <Form.Item
            name="category"
            label={t('cases.form.category')}
            rules={[{ required: true, message: t('forms.choose', { label: t('cases.form.category') }) }]}
          >
            <Select options={SERVICE_CATEGORIES.map((value) => ({ value, label: t(`cases.categoryOf.${value}`) }))} />
          </Form.Item>
          <Form.Item name="level" label={t('cases.form.level')}>
            <Radio.Group options={CASE_LEVELS.map((value) => ({ value, label: t(`cases.form.levelOf.${value}`) }))} />
          </Form.Item>
          <Form.Item
            name="title"
            label={t('cases.form.what')}
            rules={[
              { required: true, whitespace: true, message: t('forms.required', { label: t('cases.form.what') }) },
            ]}
          >
            <Input maxLength={120} placeholder={t('cases.form.whatHint')} />
          </Form.Item>
          <Form.Item
            name="description"
            label={t('cases.form.description')}
            extra={t('cases.form.descriptionHint')}
            rules={[
              {
                required: true,
                whitespace: true,
                message: t('forms.required', { label: t('cases.form.description') }),
              },
            ]}
          >
            <Input.TextArea rows={6} maxLength={4000} />
          </Form.Item>
          <GraphTrouble error={trouble} onRetry={() => form.submit()} />
          <Flex gap={8}>
            <Button type="primary" htmlType="submit" loading={acting}>
              {t('cases.form.submit')}
            </Button>
          </Flex>
        </Form>
      </Card>
    </>
  )
}
