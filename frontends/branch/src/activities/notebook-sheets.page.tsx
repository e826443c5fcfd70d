import { useQuery } from '@apollo/client/react'
import { Flex, QRCode } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton } from '@mobile-members/ui/print-view.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { When } from '../branches/in-words.tsx'
import { useNames } from '../branches/use-names.ts'
import { BranchActivityQuery } from './activities.queries.ts'
import { PrintNotebookSheetsMutation } from './activity-plan.queries.ts'
import { useNumbered } from './use-numbered.ts'

const BOXES = ['mainContent', 'workDone', 'informationLearned'] as const

/** A notebook page on A4 for each invited member, with the number and the code by which it comes back (X24, N23). */
export function Component() {
  const { t } = useTranslation('branch')
  const { activityId = '' } = useParams()
  const { name } = useBranch()
  const { data, loading, error, refetch } = useQuery(BranchActivityQuery, { variables: { id: activityId } })
  const { numbered, again, acting, trouble } = useNumbered(PrintNotebookSheetsMutation, activityId)
  const activity = data?.activity
  const nameOf = useNames((activity?.invitations ?? []).map(({ member }) => member))
  if (!activity) {
    if (loading) return <LoadingLayout />
    return <GraphTrouble error={error} onRetry={() => void refetch()} />
  }
  const sheets = numbered?.printNotebookSheets ?? []
  return (
    <>
      <BackLink page={`activities/${activityId}`} label={activity.title} />
      <PageHead
        title={<span className="mm-no-print">{t('activityPlan.sheet.notebookLink')}</span>}
        about={<span className="mm-no-print">{t('activityPlan.sheet.notebookAbout')}</span>}
      >
        {sheets.length > 0 && <PrintButton />}
      </PageHead>
      <GraphTrouble error={trouble} onRetry={again} />
      {acting && !numbered && <LoadingLayout />}
      {numbered && sheets.length === 0 && <EmptyState what={t('activities.attendance.nobody')} />}
      <style>{`@media print { @page { size: A4 portrait; margin: 14mm } .mm-sheet { break-after: page } }`}</style>
      {sheets.map(({ number, memberId }) => (
        <section key={number} className="mm-sheet" style={{ marginBottom: 32 }}>
          <Flex justify="space-between" gap={16} align="start">
            <div>
              <h2 style={{ marginTop: 0 }}>{t('activityPlan.sheet.notebookTitle')}</h2>
              <p>
                {t('activityPlan.sheet.name')} <strong>{nameOf(memberId ?? '')}</strong> · {name}
              </p>
              <p>
                {activity.title} · {t(`activities.kindOf.${activity.kind}`)}
              </p>
              <p>
                <When at={activity.startsAt} /> · {activity.place}
              </p>
              <p>
                {t('activityPlan.sheet.number')} <strong>{number}</strong>
              </p>
            </div>
            <QRCode value={number} type="svg" size={110} bordered={false} errorLevel="M" color="#000" bgColor="#fff" />
          </Flex>
          {BOXES.map((box) => (
            <div key={box} style={{ border: '1px solid #000', height: '52mm', padding: '3mm', marginBottom: '4mm' }}>
              {t(`activityPlan.sheet.${box}`)}
            </div>
          ))}
          <p>{t('activityPlan.sheet.notebookFoot')}</p>
        </section>
      ))}
    </>
  )
}
