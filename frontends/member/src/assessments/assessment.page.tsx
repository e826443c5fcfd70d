import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Form, Input, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { periodInWords } from '@mobile-members/web/period-words.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { MyAssessmentQuery as Answer } from '../gql/graphql.ts'
import { MyFeedbackWorkQuery } from '../home/home.queries.ts'
import { BackLink } from '../lists/back-link.tsx'
import { CommentAssessmentMutation, MyAssessmentQuery } from './assessments.queries.ts'

type Assessment = NonNullable<Answer['performanceAssessment']>
const FIGURES = ['invited', 'present', 'leave', 'absent'] as const

/** One assessment, read and commented on before it goes home (R75). */
export function Component() {
  const { t, i18n } = useTranslation('member')
  const { assessmentId = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(MyAssessmentQuery, { variables: { id: assessmentId } })
  const assessment = data?.performanceAssessment
  if (!assessment) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('assessments.notFound')} />
    )
  }
  const { facts, text, state, commentUntil, memberComment, commentedAt, dispatch } = assessment
  return (
    <>
      <BackLink to="/assessments" label={t('assessments.title')} />
      <PageHead title={periodInWords(assessment.period, t)} about={t(`words.assessmentKind.${assessment.kind}`)}>
        <StateTag state={state} />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {state === 'SHOWN_TO_MEMBER' && commentUntil && (
        <Typography.Paragraph strong>
          {t('assessments.commentUntil', { day: dayInWords(commentUntil, i18n.language) })}
        </Typography.Paragraph>
      )}
      {assessment.correctionReason && (
        <Typography.Paragraph>
          {t('assessments.corrected', { reason: assessment.correctionReason })}
        </Typography.Paragraph>
      )}
      <Flex vertical gap={16}>
        <Card title={t('assessments.text')}>
          <div style={{ whiteSpace: 'pre-wrap' }}>{text || t('assessments.noText')}</div>
        </Card>
        <Card title={t('assessments.facts')}>
          <FactList
            facts={[
              { key: 'placedOn', label: t('words.fact.placedOn'), value: facts.placedOn },
              ...FIGURES.map((figure) => ({
                key: figure,
                label: t(`words.fact.${figure}`),
                value: t('words.fact.times', { count: facts[figure] }),
              })),
              {
                key: 'notebook',
                label: t('words.fact.notebookEntries'),
                value: t('words.fact.entries', { count: facts.notebookEntries }),
              },
              ...(typeof facts.workDone === 'number'
                ? [
                    {
                      key: 'workDone',
                      label: t('words.fact.workDone'),
                      value: t('words.fact.works', { count: facts.workDone }),
                    },
                  ]
                : []),
              { key: 'branch', label: t('assessments.branch'), value: assessment.branch.name },
            ]}
          />
        </Card>
        <Card title={t('assessments.comment')}>
          <div style={{ whiteSpace: 'pre-wrap' }}>
            {memberComment ?? t(`assessments.${commentedAt ? 'commentNone' : 'commentNotYet'}`)}
          </div>
          {commentedAt && (
            <Typography.Text type="secondary">
              <When at={commentedAt} />
            </Typography.Text>
          )}
        </Card>
        <Acts key={state} assessment={assessment} />
        {dispatch && (
          <Card title={t('assessments.sent')}>
            <div>
              {t('assessments.sentTo', {
                township: assessment.originTownship?.name ?? t('assessments.outside'),
                day: dayInWords(dispatch.dispatchedOn, i18n.language),
              })}
            </div>
            {dispatch.acknowledgedAt && <div>{t('assessments.received')}</div>}
          </Card>
        )}
      </Flex>
    </>
  )
}

function Acts({ assessment: { id, acts, state } }: { assessment: Assessment }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const { act, trouble } = useAct(CommentAssessmentMutation, [MyAssessmentQuery, MyFeedbackWorkQuery])
  const words = t('assessments.words')
  if (state !== 'SHOWN_TO_MEMBER' || !acts.some((option) => option.act === 'COMMENT' && !option.refusal)) return null
  return (
    <>
      <FormAct<{ comment: string }>
        name={`comment:${id}`}
        block
        type="primary"
        label={t('assessments.write')}
        consequence={t('assessments.writeWhat')}
        empty={{ comment: '' }}
        onSubmit={async ({ comment }) => {
          const outcome = await act({ id, comment: comment.trim() })
          if (!outcome.trouble) message.success(t('assessments.done'))
          return outcome.trouble
        }}
      >
        <Form.Item
          name="comment"
          label={words}
          rules={[{ required: true, whitespace: true, message: t('field.required', { label: words }) }]}
        >
          <Input.TextArea
            autoSize={{ minRows: 4, maxRows: 12 }}
            maxLength={2000}
            placeholder={t('assessments.wordsHint')}
          />
        </Form.Item>
      </FormAct>
      <ConfirmAct
        label={t('assessments.nothing')}
        consequence={t('assessments.nothingWhat')}
        problem={<GraphTrouble error={trouble} />}
        onConfirm={async () => {
          const { data } = await act({ id, comment: null })
          if (data) message.success(t('assessments.done'))
          return data !== undefined
        }}
      />
    </>
  )
}
