import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { StateTag, ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { MemberAssessmentsQuery } from './members.queries.ts'

/** The branch's assessments, what the member said to them, and whether home has them. */
export function MemberAssessments({ memberId }: { memberId: string }) {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch } = useQuery(MemberAssessmentsQuery, { variables: { memberId } })
  const assessments = data?.performanceAssessments?.nodes
  return (
    <Flex vertical gap={12}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {assessments?.length === 0 && (
        <EmptyState what={t('members.nothing.assessments')} how={t('members.nothing.assessmentsHow')} />
      )}
      {assessments?.map(({ id, kind, period, state, text, memberComment, superseded, branch, dispatch }) => (
        <Card
          key={id}
          size="small"
          title={
            <Flex gap={8} wrap align="center">
              {t(`members.assessmentKindOf.${kind}`)} {period}
              <StateTag state={state} />
              {superseded && <ToneTag tone="NEUTRAL">{t('members.assessment.corrected')}</ToneTag>}
            </Flex>
          }
        >
          <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', marginBottom: 4 }}>{text}</Typography.Paragraph>
          {memberComment && (
            <div>
              {t('members.assessment.comment')} · {memberComment}
            </div>
          )}
          <Typography.Text type="secondary">
            {[
              branch.name,
              dispatch && t('members.assessment.dispatched', { day: dispatch.dispatchedOn }),
              dispatch?.acknowledgedAt && t('members.assessment.acknowledged'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography.Text>
        </Card>
      ))}
    </Flex>
  )
}
