import { useQuery } from '@apollo/client/react'
import { Card, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { LatestCoverageQuery } from './evidence.queries.ts'

/** How many both channels missed in the newest survey of which the asker may know it, with what it does not say (N1). */
export function CoverageNote() {
  const { t } = useTranslation('shared')
  const { data } = useQuery(LatestCoverageQuery)
  const known = (data?.surveyCampaigns ?? []).filter(({ coverage }) => coverage && coverage.seen > 0)
  const [newest] = known.toSorted((a, b) => b.year - a.year)
  const coverage = newest?.coverage
  if (!newest || !coverage) return null
  const { seen, estimate, missed, low, high } = coverage
  return (
    <Card size="small" title={`${newest.year} · ${t('evidence.coverageTitle')}`}>
      <StatRow>
        <StatCard label={t('evidence.coverageSeen')} value={seen} />
        {typeof estimate === 'number' && typeof missed === 'number' && (
          <>
            <StatCard
              label={t('evidence.coverageEstimate')}
              value={Math.round(estimate)}
              note={
                typeof low === 'number' && typeof high === 'number'
                  ? t('evidence.coverageRange', { low: Math.floor(low), high: Math.ceil(high) })
                  : undefined
              }
            />
            <StatCard label={t('evidence.coverageMissed')} value={Math.round(missed)} />
          </>
        )}
      </StatRow>
      <Typography.Paragraph type="secondary" style={{ margin: '8px 0 0' }}>
        {t(typeof estimate === 'number' ? 'evidence.caveat' : 'evidence.coverageNone')}
      </Typography.Paragraph>
    </Card>
  )
}
