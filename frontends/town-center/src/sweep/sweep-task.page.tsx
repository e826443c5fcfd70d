import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { SweepTask } from '@mobile-members/web/sweep/sweep-task.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { SweepUnitOfTaskQuery } from './sweep.queries.ts'

/** One unit's report, entered by the centre from what the unit brought on paper (R31). */
export function Component() {
  const { t } = useTranslation('town-center')
  const { taskId = '' } = useParams()
  const { data } = useQuery(SweepUnitOfTaskQuery, { variables: { id: taskId } })
  const task = data?.sweepTask
  return (
    <>
      <BackLink to="/survey/sweep" label={t('townSweep.task.back')} />
      {task && (
        <PageHead
          title={t('townSweep.task.title', { unit: task.unit?.name ?? '' })}
          about={t('townSweep.task.about', { year: task.year })}
        />
      )}
      <SweepTask taskId={taskId} />
    </>
  )
}
