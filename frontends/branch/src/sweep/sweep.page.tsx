import { useQuery } from '@apollo/client/react'
import { Flex, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { SweepTask } from '@mobile-members/web/sweep/sweep-task.tsx'
import { MySweepTasksQuery } from './sweep.queries.ts'

/** A unit's own page of the town's sweep (R31): its task of this survey, and of those before. */
export function Component() {
  const { t } = useTranslation('branch')
  const [search, setSearch] = useSearchParams()
  const { data, loading, error, refetch } = useQuery(MySweepTasksQuery, { fetchPolicy: 'cache-and-network' })
  const tasks = data?.mySweepTasks ?? []
  const task = tasks.find(({ id }) => id === search.get('task')) ?? tasks[0]
  return (
    <>
      <PageHead title={t('unitSweep.title')} about={t('unitSweep.about')}>
        {tasks.length > 1 && task && (
          <Flex gap={8} align="center" wrap>
            <label htmlFor="sweep-task">{t('unitSweep.which')}</label>
            <Select
              id="sweep-task"
              value={task.id}
              style={{ minWidth: 200, maxWidth: '100%' }}
              onChange={(id) => setSearch({ task: id }, { replace: true })}
              options={tasks.map(({ id, year, unit }) => ({
                value: id,
                label: t('unitSweep.task', { unit: unit?.shortName ?? '', year }),
              }))}
            />
          </Flex>
        )}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {data?.mySweepTasks && !task && <EmptyState what={t('unitSweep.none')} how={t('unitSweep.noneHow')} />}
      {task && <SweepTask key={task.id} taskId={task.id} />}
    </>
  )
}
