import { useQuery } from '@apollo/client/react'
import { Card, Flex, Table, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { TimelinessQuery } from './evidence.queries.ts'

export interface TimelinessCardProps {
  townshipId?: string
  nameOf: (member: { id: string; name?: string | null }) => ReactNode
}

/** Whether members came and were placed in time, month by month, and who is overdue: amber, then red (R49). */
export function TimelinessCard({ townshipId, nameOf }: TimelinessCardProps) {
  const { t } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(TimelinessQuery, {
    variables: { first: 50, ...(townshipId ? { townshipId } : {}) },
    fetchPolicy: 'cache-and-network',
  })
  const report = data?.timeliness
  const share = (inTime: number, late: number, overdue: number) => {
    const decided = inTime + late + overdue
    return decided === 0 ? '' : `${Math.round((100 * inTime) / decided)}%`
  }
  return (
    <Card
      id="timeliness"
      size="small"
      title={t('evidence.timeliness')}
      extra={
        report &&
        report.overdueCount > 0 && <ToneTag tone="ALARM">{`${t('evidence.overdue')} ${report.overdueCount}`}</ToneTag>
      }
    >
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !report && <LoadingLayout rows={3} title={false} />}
      {report && (
        <Flex vertical gap={16}>
          <Typography.Text type="secondary">
            {t('evidence.timelinessAbout', {
              checkIn: report.checkInWorkingDays,
              placement: report.placementWorkingDays,
            })}
          </Typography.Text>
          <Table
            size="small"
            pagination={false}
            scroll={{ x: 'max-content' }}
            rowKey={({ month, step }) => month + step}
            dataSource={report.months.toReversed()}
            locale={{ emptyText: <EmptyState what={t('evidence.noSteps')} /> }}
            columns={[
              { title: t('evidence.month'), dataIndex: 'month' },
              { title: t('evidence.issue'), render: (_, { step }) => t(`evidence.stepOf.${step}`) },
              { title: t('evidence.started'), align: 'right', dataIndex: 'started' },
              { title: t('evidence.inTime'), align: 'right', dataIndex: 'inTime' },
              {
                title: t('evidence.inTimeShare'),
                align: 'right',
                render: (_, { inTime, late, overdue }) => share(inTime, late, overdue),
              },
              { title: t('evidence.late'), align: 'right', dataIndex: 'late' },
              { title: t('evidence.waitingStep'), align: 'right', dataIndex: 'waiting' },
              { title: t('evidence.overdue'), align: 'right', dataIndex: 'overdue' },
            ]}
          />
          {report.overdue.length > 0 && (
            <Table
              size="small"
              title={() => t('evidence.overdueList')}
              pagination={false}
              scroll={{ x: 'max-content' }}
              rowKey={({ member, step, startedOn }) => `${member?.id}${step}${startedOn}`}
              dataSource={report.overdue}
              columns={[
                {
                  title: t('evidence.member'),
                  render: (_, { member }) => (member ? nameOf(member) : t('evidence.anonymous')),
                },
                { title: t('evidence.issue'), render: (_, { step }) => t(`evidence.stepOf.${step}`) },
                { title: t('evidence.since'), dataIndex: 'startedOn' },
                {
                  title: t('evidence.due'),
                  render: (_, { dueOn, estimated }) => (
                    <>
                      {dueOn}{' '}
                      {estimated && <Typography.Text type="secondary">{t('evidence.estimated')}</Typography.Text>}
                    </>
                  ),
                },
                {
                  title: t('evidence.overdue'),
                  render: (_, { workingDaysLate, tone }) => (
                    <ToneTag tone={tone === 'RED' ? 'ALARM' : 'WAITING'}>
                      {t('evidence.daysLate', { count: workingDaysLate })}
                    </ToneTag>
                  ),
                },
              ]}
            />
          )}
        </Flex>
      )}
    </Card>
  )
}
