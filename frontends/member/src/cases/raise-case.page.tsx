import { useQuery } from '@apollo/client/react'
import { App, Button, Form, Input, Radio, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { CASE_LEVELS, SERVICE_CATEGORIES, type CaseLevel, type ServiceCategory } from '@mobile-members/model/cases.ts'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import { BackLink } from '../lists/back-link.tsx'
import { MyCaseBranchQuery, RaiseMyCaseMutation } from './cases.queries.ts'

interface Values {
  level?: CaseLevel | undefined
  category?: ServiceCategory | undefined
  title: string
  description: string
}

/** A member raises a difficulty (R97). */
export function Component() {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { form, formProps, keptAt, sent, clear } = useFormDraft<Values>('case', {
    level: 'BRANCH',
    category: undefined,
    title: '',
    description: '',
  })
  const { act, acting, trouble } = useAct(RaiseMyCaseMutation)
  const branch = useQuery(MyCaseBranchQuery).data?.myAffiliation?.branch
  const label = (key: string) => t(`cases.form.${key}`)
  const required = (key: string) => [
    { required: true, whitespace: true, message: t('field.required', { label: label(key) }) },
  ]

  async function submit({ level, category, title, description }: Values) {
    const { data } = await act({
      input: {
        level: branch ? (level ?? 'BRANCH') : 'CENTER',
        category: category!,
        title: title.trim(),
        description: description.trim(),
      },
    })
    if (!data) return
    sent()
    message.success(t('cases.form.sent', { number: data.raiseCase.number }))
    void navigate(`/cases/${data.raiseCase.id}`, { replace: true })
  }

  return (
    <>
      <BackLink to="/cases" label={t('cases.title')} />
      <PageHead title={label('title')} />
      <Typography.Paragraph>{label('about')}</Typography.Paragraph>
      <DraftNotice keptAt={keptAt} onClear={clear} />
      <Form {...formProps} onFinish={(values) => void submit(values)}>
        {branch && (
          <Form.Item name="level" label={label('level')} extra={label('levelHint')}>
            <Radio.Group
              vertical
              options={CASE_LEVELS.map((value) => ({
                value,
                label: t(`cases.form.levelOf.${value}`, { branch: branch.name }),
              }))}
            />
          </Form.Item>
        )}
        <Form.Item
          name="category"
          label={label('category')}
          rules={[{ required: true, message: t('field.choose', { label: label('category') }) }]}
        >
          <Select options={SERVICE_CATEGORIES.map((value) => ({ value, label: t(`words.caseCategory.${value}`) }))} />
        </Form.Item>
        <Form.Item name="title" label={label('what')} rules={required('what')}>
          <Input maxLength={120} placeholder={label('whatHint')} />
        </Form.Item>
        <Form.Item name="description" label={label('description')} rules={required('description')}>
          <Input.TextArea
            autoSize={{ minRows: 5, maxRows: 14 }}
            maxLength={4000}
            placeholder={label('descriptionHint')}
          />
        </Form.Item>
        <GraphTrouble error={trouble} onRetry={() => form.submit()} />
        <Button block type="primary" htmlType="submit" loading={acting}>
          {label('submit')}
        </Button>
      </Form>
    </>
  )
}
