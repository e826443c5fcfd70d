import { useTranslation } from 'react-i18next'
import { policyOf } from '@mobile-members/model/policies.ts'
import { mayEver } from '@mobile-members/model/policy.ts'
import type { Actor } from '@mobile-members/model/roles.ts'
import { ActBar } from '@mobile-members/ui/act-bar.tsx'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useAct } from '../use-act.ts'
import { useMe } from '../use-me.ts'
import {
  AnnualStatisticsQuery,
  FreezeStatisticsMutation,
  RequestStatisticsMutation,
  StatisticsYearsQuery,
} from './statistics.queries.ts'
import type { Statistics } from './shown-statistics.ts'

const ANEW = [AnnualStatisticsQuery, StatisticsYearsQuery]

/** Counting a year and freezing it; what is in the way stands on the button. */
export function StatisticsActs({ statistics: { year, state, reports, checks } }: { statistics: Statistics }) {
  const { t } = useTranslation('shared')
  const me = useMe()
  const may = (operation: string) => mayEver(me.actor as Actor, policyOf('registry', operation)!)
  const count = useAct(RequestStatisticsMutation, ANEW)
  const freeze = useAct(FreezeStatisticsMutation, ANEW)
  if (state === 'FROZEN') return null
  const missing = reports.filter(({ reported }) => !reported).map(({ table }) => table)
  const red = checks.filter(({ green, warning }) => !green && !warning).length
  const inTheWay =
    missing.length > 0
      ? t('statistics.freezeMissing', { tables: missing.join(' ') })
      : red > 0
        ? t('statistics.freezeRed', { count: red })
        : undefined
  return (
    <div style={{ marginBlock: 12 }}>
      <ActBar acts={[]}>
        {may('requestStatistics') && (
          <ConfirmAct
            label={t(state === 'NONE' ? 'statistics.count' : 'statistics.countAgain')}
            consequence={t('statistics.countConsequence', { year })}
            type={state === 'NONE' ? 'primary' : 'default'}
            onConfirm={async () => !(await count.act({ year })).trouble}
            problem={<GraphTrouble error={count.trouble} />}
          />
        )}
        {state === 'DRAFT' && may('freezeStatistics') && (
          <ConfirmAct
            label={t('statistics.freeze')}
            consequence={t('statistics.freezeConsequence', { year })}
            type="primary"
            disabledBecause={inTheWay}
            onConfirm={async () => !(await freeze.act({ year })).trouble}
            problem={<GraphTrouble error={freeze.trouble} />}
          />
        )}
      </ActBar>
      {missing.length > 0 && state === 'DRAFT' && <p role="status">{t('statistics.retryAfter')}</p>}
    </div>
  )
}
