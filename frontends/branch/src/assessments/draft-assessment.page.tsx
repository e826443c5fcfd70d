import { useQuery } from '@apollo/client/react'
import { App, Button, Card, Flex, Form, Input, Radio, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { ASSESSMENT_KINDS, type AssessmentKind } from '@mobile-members/model/assessments.ts'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchFeedbackWorkQuery } from '../board/board.queries.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import { periodInWords } from '../roster/period-words.ts'
import { useRoster } from '../roster/use-roster.ts'
import { AssessmentFacts } from './assessment-facts.tsx'
import { AssessmentFactsQuery, DraftAssessmentMutation } from './assessments.queries.ts'

interface Values {
  memberId?: string | undefined
  kind: AssessmentKind
  text: string
}

/** The secretary writes an assessment beside what the registers say (R75). */
export function Component() {
  const [about] = useSearchParams()
  const member = about.get('member') ?? undefined
  return <DraftAssessment key={member} about={member} />
}

function DraftAssessment({ about }: { about: string | undefined }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { branchId, pathTo } = useBranch()
  const roster = useRoster(branchId)
  const { form, formProps, value, keptAt, sent, clear } = useFormDraft<Values>(`assessment:${about ?? branchId}`, {
    memberId: about,
    kind: 'HALF_YEAR',
    text: '',
  })
  const { act, acting, trouble } = useAct(DraftAssessmentMutation, [BranchFeedbackWorkQuery])
  const facts = useQuery(AssessmentFactsQuery, {
    variables: { memberId: value.memberId ?? '', kind: value.kind },
    skip: !value.memberId,
  })
  const preview = facts.data?.assessmentFacts
  const name = roster.members.find(({ id }) => id === value.memberId)?.name
  const label = (key: string) => t(`assessments.form.${key}`)

  async function save({ memberId, kind, text }: Values) {
    const { data } = await act({ input: { memberId: memberId!, kind, text: text.trim() } })
    if (!data) return
    sent()
    message.success(label('saved'))
    void navigate(pathTo(`assessments/${data.draftAssessment.id}`) ?? '', { replace: true })
  }

  return (
    <>
      <BackLink page="assessments" label={t('assessments.title')} />
      <PageHead
        title={name ? t('assessments.form.title', { name }) : label('titlePlain')}
        about={preview ? periodInWords(preview.period, t) : undefined}
      />
      <DraftNotice keptAt={keptAt} onClear={clear} />
      <GraphTrouble error={roster.error} onRetry={roster.retry} />
      <Form {...formProps} onFinish={(values) => void save(values)}>
        <Flex gap={16} wrap align="start">
          <Card style={{ flex: '2 1 320px', minWidth: 0 }}>
            <Form.Item
              name="memberId"
              label={label('member')}
              rules={[{ required: true, message: t('forms.choose', { label: label('member') }) }]}
            >
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                loading={roster.loading}
                options={roster.members.map(({ id, name: of }) => ({ value: id, label: of }))}
              />
            </Form.Item>
            <Form.Item name="kind" label={label('kind')} extra={label('leavingHint')}>
              <Radio.Group
                aria-label={label('kind')}
                options={ASSESSMENT_KINDS.map((kind) => ({ value: kind, label: t(`assessments.kindOf.${kind}`) }))}
              />
            </Form.Item>
            <Form.Item
              name="text"
              label={label('text')}
              extra={label('textHint')}
              rules={[{ required: true, whitespace: true, message: t('forms.required', { label: label('text') }) }]}
            >
              <Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} maxLength={4000} />
            </Form.Item>
            <GraphTrouble error={trouble} onRetry={() => form.submit()} />
            <Button type="primary" htmlType="submit" loading={acting}>
              {label('save')}
            </Button>
          </Card>
          <Card title={label('facts')} style={{ flex: '1 1 280px', minWidth: 0 }}>
            <Typography.Paragraph type="secondary">
              {label(value.memberId ? 'factsHow' : 'factsChoose')}
            </Typography.Paragraph>
            {facts.loading && !preview && value.memberId && <LoadingLayout rows={4} title={false} />}
            <GraphTrouble error={facts.error} onRetry={() => void facts.refetch()} />
            {preview && <AssessmentFacts facts={preview.facts} />}
          </Card>
        </Flex>
      </Form>
    </>
  )
}
