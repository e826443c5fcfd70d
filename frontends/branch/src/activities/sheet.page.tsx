import { useQuery } from '@apollo/client/react'
import { Flex, QRCode, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { byName } from '../branches/distinct-names.ts'
import { When } from '../branches/in-words.tsx'
import { useNames } from '../branches/use-names.ts'
import { BranchActivityQuery } from './activities.queries.ts'
import type { InvitationRow } from './activity-parts.ts'
import { PrintSheetMutation } from './activity-plan.queries.ts'
import { expected } from './attendance.rules.ts'
import { useNumbered } from './use-numbered.ts'

/** Lines for whoever comes besides. */
const SPARE = 4

/** The attendance sheet of an activity on A4, with the number and the code by which it comes back (X24, N23). */
export function Component() {
  const { t } = useTranslation('branch')
  const { activityId = '' } = useParams()
  const { name } = useBranch()
  const { data, loading, error, refetch } = useQuery(BranchActivityQuery, { variables: { id: activityId } })
  const { numbered, again, acting, trouble } = useNumbered(PrintSheetMutation, activityId)
  const printed = numbered?.printAttendanceSheet.number
  const activity = data?.activity
  const people = expected(activity?.invitations ?? []).toSorted((a, b) => byName(a.member, b.member))
  const nameOf = useNames(people.map(({ member }) => member))
  if (!activity) {
    if (loading) return <LoadingLayout />
    return <GraphTrouble error={error} onRetry={() => void refetch()} />
  }
  return (
    <>
      <BackLink page={`activities/${activityId}`} label={activity.title} />
      <PageHead
        title={<span className="mm-no-print">{t('activityPlan.sheet.link')}</span>}
        about={<span className="mm-no-print">{t('activityPlan.sheet.about')}</span>}
      >
        {printed && <PrintButton />}
      </PageHead>
      <GraphTrouble error={trouble} onRetry={again} />
      {acting && !printed && <LoadingLayout />}
      {printed && (
        <PrintView title={t('activityPlan.sheet.title')} {...(name ? { filter: name } : {})}>
          <style>{`@media print { @page { size: A4 portrait; margin: 14mm } }`}</style>
          <Flex justify="space-between" gap={16} align="start">
            <div>
              <Typography.Title level={4} style={{ marginTop: 0 }}>
                {activity.title}
              </Typography.Title>
              <p>
                <When at={activity.startsAt} /> · {activity.place}
              </p>
              <p>
                {t('activityPlan.sheet.number')} <strong>{printed}</strong>
              </p>
            </div>
            <QRCode value={printed} type="svg" size={110} bordered={false} errorLevel="M" color="#000" bgColor="#fff" />
          </Flex>
          <SheetTable people={people} nameOf={nameOf} />
          <p>{t('activityPlan.sheet.own')}</p>
          <p style={{ minHeight: '18mm' }}>{t('activityPlan.sheet.content')}</p>
          <p style={{ minHeight: '14mm' }}>{t('activityPlan.sheet.decisions')}</p>
          <p>{t('activityPlan.sheet.foot')}</p>
        </PrintView>
      )}
    </>
  )
}

function SheetTable({ people, nameOf }: { people: readonly InvitationRow[]; nameOf: (id: string) => string }) {
  const { t } = useTranslation('branch')
  const cell = { border: '1px solid #000', padding: '6px 8px', height: '9mm' } as const
  const heads = ['seq', 'name', 'sign', 'time', 'note'] as const
  return (
    <div style={{ overflowX: 'auto' }}>
      <table style={{ borderCollapse: 'collapse', width: '100%', marginBottom: 12 }}>
        <thead>
          <tr>
            {heads.map((key) => (
              <th key={key} scope="col" style={{ ...cell, width: key === 'sign' ? '32%' : undefined }}>
                {t(`activityPlan.sheet.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ memberId, leaveState }, at) => (
            <tr key={memberId}>
              <td style={cell}>{at + 1}</td>
              <th scope="row" style={{ ...cell, textAlign: 'start' }}>
                {nameOf(memberId)}
              </th>
              <td style={cell} />
              <td style={cell} />
              <td style={cell}>{leaveState === 'APPROVED' ? t('activityPlan.sheet.granted') : ''}</td>
            </tr>
          ))}
          {Array.from({ length: SPARE }, (_one, at) => (
            <tr key={`spare ${at}`}>
              {heads.map((key) => (
                <td key={key} style={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
