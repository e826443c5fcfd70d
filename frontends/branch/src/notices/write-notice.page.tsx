import { useQuery } from '@apollo/client/react'
import { App, Button, Card, Form, Input, Radio, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import { BranchActivitiesQuery } from '../activities/activities.queries.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { useRoster } from '../roster/use-roster.ts'
import { SendNoticeMutation } from './notices.queries.ts'

interface Values {
  title: string
  text: string
  activityId?: string | undefined
  to: 'ALL' | 'CHOSEN'
  memberIds: string[]
}

/** Writes a notice to all mobile members of the branch, or to chosen ones (R69). */
export function Component() {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { branchId, pathTo } = useBranch()
  const asked = useSearchParams()[0].get('activity') ?? undefined
  const empty: Values = { title: '', text: '', activityId: asked, to: 'ALL', memberIds: [] }
  const { form, formProps, keptAt, sent, clear } = useFormDraft<Values>(`notice:${branchId}:${asked ?? ''}`, empty)
  const to = Form.useWatch('to', form)
  const { act, acting, trouble } = useAct(SendNoticeMutation, [BranchTasksQuery])
  const roster = useRoster(branchId)
  const people = roster.members.filter(({ state }) => state === 'PLACED' || state === 'ACTIVE')
  const coming = useQuery(BranchActivitiesQuery, { variables: { branchId, first: 50, coming: true, open: false } })
  const label = (key: string) => t(`notices.form.${key}`)
  const required = (words: string, how: 'required' | 'choose' = 'required') => ({
    required: true,
    message: t(`forms.${how}`, { label: words }),
  })

  async function submit({ title, text, activityId, to: whom, memberIds }: Values) {
    const { data } = await act({
      input: {
        branchId,
        title: title.trim(),
        text: text.trim(),
        activityId: activityId ?? null,
        memberIds: whom === 'ALL' ? null : memberIds,
      },
    })
    if (!data) return
    sent()
    const { id, isLate, figures } = data.sendNotice
    message.success(t(isLate ? 'notices.form.sentLate' : 'notices.form.sentTo', { count: figures?.addressed ?? 0 }))
    void navigate(pathTo(`notices/${id}`) ?? '', { replace: true })
  }

  return (
    <>
      <BackLink page="notices" label={t('notices.title')} />
      <PageHead title={label('title')} />
      <DraftNotice keptAt={keptAt} onClear={clear} />
      <Card style={{ maxWidth: 720 }}>
        <Form {...formProps} onFinish={(values) => void submit(values)} scrollToFirstError>
          <Form.Item
            name="title"
            label={t('notices.name')}
            rules={[{ whitespace: true, ...required(t('notices.name')) }]}
          >
            <Input maxLength={100} placeholder={label('nameHint')} />
          </Form.Item>
          <Form.Item
            name="text"
            label={t('notices.text')}
            rules={[{ whitespace: true, ...required(t('notices.text')) }]}
          >
            <Input.TextArea rows={6} maxLength={2000} showCount placeholder={label('textHint')} />
          </Form.Item>
          <Form.Item name="activityId" label={label('activity')} extra={label('activityHint')}>
            <Select
              allowClear
              loading={coming.loading}
              options={(coming.data?.activities?.nodes ?? []).map(({ id, title, startsAt }) => ({
                value: id,
                label: `${instantInTable(startsAt)} ${title}`,
              }))}
            />
          </Form.Item>
          <Form.Item name="to" label={label('to')}>
            <Radio.Group
              style={{ display: 'flex', flexDirection: 'column', gap: 8 }}
              options={[
                { value: 'ALL', label: t('notices.form.toAll', { count: people.length }) },
                { value: 'CHOSEN', label: label('toChosen') },
              ]}
            />
          </Form.Item>
          {to === 'CHOSEN' && (
            <Form.Item name="memberIds" label={label('chosen')} rules={[required(label('chosen'), 'choose')]}>
              <Select
                mode="multiple"
                optionFilterProp="label"
                options={people.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Form.Item>
          )}
          <GraphTrouble error={roster.error} onRetry={roster.retry} />
          {!roster.loading && !roster.error && people.length === 0 && (
            <Typography.Paragraph type="secondary">{label('nobody')}</Typography.Paragraph>
          )}
          <GraphTrouble error={trouble} onRetry={() => form.submit()} />
          <Button type="primary" size="large" htmlType="submit" loading={acting}>
            {label('submit')}
          </Button>
        </Form>
      </Card>
    </>
  )
}
