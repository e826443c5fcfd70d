import { Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import type { BranchActivityQuery } from '../gql/graphql.ts'

type Series = NonNullable<NonNullable<BranchActivityQuery['activity']>['series']>

/** The series that an activity belongs to, with all of its days. */
export function SeriesCard({ series, activityId }: { series: Series; activityId: string }) {
  const { t } = useTranslation('branch')
  const { pathTo } = useBranch()
  const { rhythm, untilOn, activities } = series
  return (
    <Card title={t('activityPlan.series.of')} className="mm-no-print">
      <p style={{ marginTop: 0 }}>
        {t('activityPlan.series.ofAbout', {
          rhythm: t(`activityPlan.series.${rhythm}`),
          until: untilOn,
          count: activities.length,
        })}
      </p>
      <Flex
        gap="4px 16px"
        wrap
        component="ul"
        aria-label={t('activityPlan.series.others')}
        style={{ padding: 0, margin: 0 }}
      >
        {activities.map(({ id, startsAt, state }) => (
          <li key={id} style={{ listStyle: 'none' }}>
            {id === activityId ? (
              <strong>{instantInTable(startsAt)}</strong>
            ) : (
              <Link
                to={pathTo(`activities/${id}`) ?? ''}
                style={state === 'CANCELLED' ? { textDecoration: 'line-through' } : {}}
              >
                {instantInTable(startsAt)}
              </Link>
            )}
          </li>
        ))}
      </Flex>
    </Card>
  )
}
