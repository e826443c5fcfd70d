import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { ActivityRhythmQuery } from './activity-plan.queries.ts'

/** How far the year's organisational life is, by kind; for the secretary to know, no score. */
export function RhythmCard() {
  const { t } = useTranslation('branch')
  const palette = usePalette()
  const { branchId } = useBranch()
  const { data, error, refetch } = useQuery(ActivityRhythmQuery, {
    variables: { branchId },
    fetchPolicy: 'cache-and-network',
  })
  const rows = data?.activityRhythm
  if (!rows && !error) return null
  return (
    <Card
      size="small"
      title={t('activityPlan.rhythm.title')}
      extra={<Typography.Text type="secondary">{t('activityPlan.rhythm.about')}</Typography.Text>}
    >
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {rows?.map(({ kind, period, periodUntil, held, heldInPeriod, plannedInPeriod }) => {
          const words = { period: t(`activityPlan.rhythm.period${period}`), until: periodUntil }
          const how = heldInPeriod > 0 ? 'done' : plannedInPeriod > 0 ? 'planned' : 'due'
          return (
            <li key={kind} style={{ padding: '6px 0', borderTop: `1px solid ${palette.line}` }}>
              <Flex gap={12} wrap align="center" justify="space-between">
                <span>
                  {t(`activities.kindOf.${kind}`)}{' '}
                  <Typography.Text type="secondary">{t(`activityPlan.rhythm.${period}`)}</Typography.Text>
                </span>
                <Flex gap={8} wrap align="center">
                  <span>{t('activityPlan.rhythm.held', { held })}</span>
                  <ToneTag tone={how === 'done' ? 'DONE' : how === 'planned' ? 'UNDER_WAY' : 'WAITING'}>
                    {t(`activityPlan.rhythm.${how}`, words)}
                  </ToneTag>
                </Flex>
              </Flex>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
