import { EnvironmentOutlined, PlusOutlined, PrinterOutlined, ScanOutlined } from '@ant-design/icons'
import { useQuery } from '@apollo/client/react'
import { Button, Flex, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { CalendarCard } from '@mobile-members/web/calendar/calendar-card.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { BranchActivitiesQuery } from './activities.queries.ts'
import { ActivityTags } from './activity-tags.tsx'
import { peopleWords } from './people-words.ts'
import { RhythmCard } from './rhythm-card.tsx'

const RANGES = {
  coming: { words: 'activities.coming', empty: 'activities.emptyComing', how: 'activities.emptyComingHow' },
  open: { words: 'activities.open', empty: 'activities.emptyOpen', how: 'activities.emptyOpenHow' },
  all: { words: 'activities.all', empty: 'activities.emptyAll', how: 'activities.emptyAllHow' },
} as const
type Range = keyof typeof RANGES

/** The branch's activities: those to come, those to be closed, all (R68, R74). */
export function Component() {
  const { t } = useTranslation('branch')
  const navigate = useNavigate()
  const { branchId, mine, pathTo } = useBranch()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('range')
  const range: Range = asked === 'open' || asked === 'all' ? asked : 'coming'
  const { data, loading, error, refetch, fetchMore } = useQuery(BranchActivitiesQuery, {
    variables: { branchId, first: 30, coming: range === 'coming', open: range === 'open' },
  })
  const page = data?.activities
  const go = (to: string) => void navigate(pathTo(to) ?? '')
  return (
    <>
      <PageHead title={t('activities.title')} about={t('activities.about')}>
        {mine && (
          <>
            <Button icon={<EnvironmentOutlined aria-hidden />} onClick={() => go('activities/venues')}>
              {t('activityPlan.venue.link')}
            </Button>
            <Button icon={<ScanOutlined aria-hidden />} onClick={() => go('activities/scan')}>
              {t('activityPlan.sheet.scanLink')}
            </Button>
          </>
        )}
        <Button icon={<PrinterOutlined />} onClick={() => go('activities/register')}>
          {t('activities.register')}
        </Button>
        {mine && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => go('activities/new')}>
            {t('activities.plan')}
          </Button>
        )}
      </PageHead>
      <Segmented<Range>
        aria-label={t('activities.which')}
        value={range}
        onChange={(value) => setSearch(value === 'coming' ? {} : { range: value }, { replace: true })}
        options={(Object.keys(RANGES) as Range[]).map((value) => ({ value, label: t(RANGES[value].words) }))}
        style={{ marginBottom: 12 }}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <RowList
          label={t('activities.title')}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          empty={<EmptyState what={t(RANGES[range].empty)} how={t(RANGES[range].how)} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      activities: joinPages(before.activities, fetchMoreResult.activities),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'name',
              title: t('activities.name'),
              main: true,
              render: ({ id, title }) => <Link to={pathTo(`activities/${id}`) ?? ''}>{title}</Link>,
            },
            { key: 'when', title: t('activities.when'), render: ({ startsAt }) => instantInTable(startsAt) },
            { key: 'state', title: t('activities.stateTitle'), render: (row) => <ActivityTags {...row} /> },
            { key: 'kind', title: t('activities.kind'), render: ({ kind }) => t(`activities.kindOf.${kind}`) },
            { key: 'place', title: t('activities.place'), render: ({ place }) => place },
            {
              key: 'people',
              title: t('activities.people'),
              render: ({ state, figures }) => {
                const { key, figures: counts } = peopleWords(state, figures)
                return state === 'CANCELLED' ? null : t(key, counts)
              },
            },
          ]}
        />
      )}
      <Flex vertical gap={16} style={{ marginTop: 16 }}>
        <RhythmCard />
        {mine && <CalendarCard branchId={branchId} />}
      </Flex>
    </>
  )
}
