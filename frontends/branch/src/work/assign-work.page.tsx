import { useQuery } from '@apollo/client/react'
import { App, Button, Card, Flex, Form, Input, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { useRoster } from '../roster/use-roster.ts'
import { skillsIn } from './skills.ts'
import { AssignWorkMutation, MemberSkillsQuery } from './work.queries.ts'

interface Values {
  memberId?: string | undefined
  content: string
  place: string
  fromOn: string
  untilOn: string
  skills: string[]
  whySuitable: string
}

/** Gives a member work that suits them, from their recorded skills or in words (R72). */
export function Component() {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { branchId, pathTo } = useBranch()
  const [search] = useSearchParams()
  const empty: Values = {
    memberId: search.get('member') ?? undefined,
    content: '',
    place: '',
    fromOn: countyToday(),
    untilOn: '',
    skills: [],
    whySuitable: '',
  }
  const { form, formProps, keptAt, sent, clear } = useFormDraft<Values>(`work:${branchId}`, empty)
  const memberId = Form.useWatch('memberId', form) ?? formProps.initialValues.memberId
  const { members, error, retry } = useRoster(branchId)
  const { data } = useQuery(MemberSkillsQuery, { variables: { id: memberId ?? '' }, skip: !memberId })
  const recorded = skillsIn(data?.member?.skills)
  const { act, acting, trouble } = useAct(AssignWorkMutation)
  const required = (key: string, how: 'required' | 'choose' = 'required') => [
    { required: true, message: t(`forms.${how}`, { label: t(`work.${key}`) }) },
  ]

  async function submit({ memberId: chosen, content, place, fromOn, untilOn, skills, whySuitable }: Values) {
    const { data: done } = await act({
      input: {
        memberId: chosen!,
        content: content.trim(),
        place: place?.trim() ?? '',
        fromOn,
        untilOn,
        skills: skills ?? [],
        whySuitable: whySuitable?.trim() ?? '',
      },
    })
    if (!done) return
    sent()
    message.success(t('work.sent'))
    void navigate(pathTo(`work/${done.assignWork.id}`) ?? '', { replace: true })
  }

  return (
    <>
      <BackLink page="work" label={t('work.title')} />
      <PageHead title={t('work.assign')} />
      <DraftNotice keptAt={keptAt} onClear={clear} />
      <GraphTrouble error={error} onRetry={retry} />
      <Card style={{ maxWidth: 720 }}>
        <Form {...formProps} onFinish={(values) => void submit(values)} scrollToFirstError>
          <Form.Item name="memberId" label={t('work.member')} rules={required('member', 'choose')}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              onChange={() => form.setFieldValue('skills', [])}
              options={members
                .filter(({ state }) => state !== 'PAUSED')
                .map(({ id, name, leftOut }) => ({
                  value: id,
                  label: leftOut.includes('POSTS') ? `${name} · ${t('roster.scope.notIn.POSTS')}` : name,
                  disabled: leftOut.includes('POSTS'),
                }))}
            />
          </Form.Item>
          <Form.Item name="content" label={t('work.content')} rules={[{ whitespace: true, ...required('content')[0] }]}>
            <Input.TextArea rows={2} maxLength={500} placeholder={t('work.contentHint')} />
          </Form.Item>
          <Flex gap={12} wrap>
            <Form.Item name="fromOn" label={t('work.from')} rules={required('from')} style={{ flex: '1 1 150px' }}>
              <Input type="date" />
            </Form.Item>
            <Form.Item name="untilOn" label={t('work.until')} rules={required('until')} style={{ flex: '1 1 150px' }}>
              <Input type="date" />
            </Form.Item>
          </Flex>
          <Form.Item name="place" label={t('work.place')}>
            <Input maxLength={200} placeholder={t('work.placeHint')} />
          </Form.Item>
          {memberId && (
            <Typography.Paragraph type="secondary">
              {recorded.length > 0 ? t('work.skillsOf', { skills: recorded.join(' · ') }) : t('work.skillsNone')}
            </Typography.Paragraph>
          )}
          <Form.Item name="skills" label={t('work.skills')}>
            <Select
              mode="tags"
              placeholder={t('work.skillsHint')}
              options={recorded.map((skill) => ({ value: skill, label: skill }))}
            />
          </Form.Item>
          <Form.Item
            name="whySuitable"
            label={t('work.whySuitable')}
            dependencies={['skills']}
            rules={[
              {
                validator: async (_rule, text: string | undefined) => {
                  const said = Boolean(text?.trim()) || (form.getFieldValue('skills') as string[] | undefined)?.length
                  if (!said) throw new Error(t('reason.WHY_SUITABLE_MISSING'))
                },
              },
            ]}
          >
            <Input.TextArea rows={2} maxLength={500} placeholder={t('work.whySuitableHint')} />
          </Form.Item>
          <GraphTrouble error={trouble} onRetry={() => form.submit()} />
          <Button type="primary" size="large" htmlType="submit" loading={acting}>
            {t('work.assign')}
          </Button>
        </Form>
      </Card>
    </>
  )
}
