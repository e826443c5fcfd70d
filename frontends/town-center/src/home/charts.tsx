import { Card } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Bars } from '@mobile-members/ui/bars.tsx'
import { Flows } from '@mobile-members/ui/flows.tsx'
import type { TownDashboardQuery } from '../gql/graphql.ts'
import { AGE_BANDS, mainFlows } from './charts.rules.ts'

type Register = NonNullable<TownDashboardQuery['registerFigures']>
type Rules = NonNullable<TownDashboardQuery['placementFigures']>['byRule']

/** The register drawn: ages, industries, the rules by which members were placed, and who went where; each is its own table. */
export function Charts({ register, rules }: { register: Register; rules: Rules }) {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const other = t('home.flowsOther')
  const flows = useMemo(() => mainFlows(register.flows, other), [register.flows, other])
  if (register.members === 0) return null
  const ages = AGE_BANDS.flatMap((band) => register.byAgeBand.filter(({ key }) => key === band))
  return (
    <>
      <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))' }}>
        <Card size="small">
          <Bars
            title={t('home.ages')}
            bars={ages.map(({ key, count }) => ({ key, label: t(`home.ageOf.${key}`), value: count }))}
          />
        </Card>
        <Card size="small">
          <Bars
            title={t('home.rules')}
            bars={rules.map(({ rule, count }) => ({
              key: rule,
              label: t([`placement.ruleOf.${rule}`, 'placement.unknownFact']),
              value: count,
              onOpen: () => void navigate('/placement?list=PLACED'),
            }))}
          />
        </Card>
        <Card size="small">
          <Bars
            title={t('home.industries')}
            bars={register.bySection
              .slice(0, 10)
              .map(({ key, count }) => ({ key, label: t(`people.industryOf.${key}`), value: count }))}
          />
        </Card>
      </div>
      {flows.length > 0 && (
        <Card size="small">
          <Flows title={t('home.flows')} flows={flows} />
        </Card>
      )}
    </>
  )
}
