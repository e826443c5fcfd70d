import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { countyToday, dayInWords, instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useMe } from '@mobile-members/web/use-me.ts'
import { BackLink } from '../lists/back-link.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { MemberLink } from '../people/member-link.tsx'
import { useColleagues } from '../people/use-colleagues.ts'
import { useMay } from '../people/use-may.ts'
import { AssignDuty, CancelDay, HoldDay, MoveDay } from './day-acts.tsx'
import { DayState, reasonWords } from './day-words.tsx'
import { ReceptionDayQuery, ReceptionVisitsQuery } from './reception.queries.ts'
import { VisitForm } from './visit-form.tsx'

/** One reception day: who is on duty, who came, and the form for the next visitor (R91–R93). */
export function Component() {
  const { t, i18n } = useTranslation('town-center')
  const { dayId = '' } = useParams()
  const me = useMe()
  const may = useMay()
  const colleagues = useColleagues()
  const { data, loading, error, refetch } = useQuery(ReceptionDayQuery, { variables: { id: dayId } })
  const day = data?.receptionDay
  if (!day) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('reception.unknown')} />
    )
  }
  const today = countyToday()
  const plans = may('services', 'planReceptionDays')
  const registers = plans || day.dutySubject === me.actor.subject
  const come = day.heldOn <= today
  return (
    <>
      <BackLink to="/service/reception" label={t('reception.back')} />
      <PageHead title={t('reception.headOf', { day: dayInWords(day.heldOn, i18n.language) })} about={day.place}>
        <DayState state={day.state} />
        {day.alarm && <ToneTag tone="ALARM">{t('reception.alarm')}</ToneTag>}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Flex vertical gap={16}>
        <Card>
          <FactList
            columns={2}
            facts={[
              {
                key: 'time',
                label: t('reception.time'),
                value: t('reception.timeOf', { from: day.startsAt, to: day.endsAt }),
                source: day.calendarUnknown ? t('reception.calendarUnknown') : undefined,
              },
              {
                key: 'duty',
                label: t('reception.duty'),
                value: day.dutySubject
                  ? (colleagues.nameOf(day.dutySubject) ?? t('people.otherAccount'))
                  : t('reception.dutyNone'),
              },
              ...(day.reason
                ? [{ key: 'reason', label: t('reception.reason'), value: reasonWords(day.reason, t) }]
                : []),
              {
                key: 'visits',
                label: t('reception.visits'),
                value: t('reception.visitsOf', { count: day.visitCount }),
              },
            ]}
          />
          {day.state === 'PLANNED' && (plans || registers) && (
            <Flex gap={8} wrap style={{ marginTop: 16 }} className="mm-no-print">
              {plans && <AssignDuty day={day} />}
              {plans && day.heldOn > today && <MoveDay day={day} />}
              {plans && <CancelDay day={day} />}
              {come && <HoldDay day={day} because={day.dutySubject ? undefined : t('reason.NOBODY_ON_DUTY')} />}
            </Flex>
          )}
        </Card>
        {day.state !== 'CANCELLED' && (
          <Card title={t('reception.form')} className="mm-no-print">
            {!come && <Typography.Text type="secondary">{t('reception.notYet')}</Typography.Text>}
            {come && !registers && <Typography.Text type="secondary">{t('reception.notMine')}</Typography.Text>}
            {come && registers && <VisitForm dayId={dayId} />}
          </Card>
        )}
        {may('services', 'receptionVisits') && <Visits dayId={dayId} />}
        {day.notices.length > 0 && (
          <Card title={t('reception.notices')}>
            <Timeline
              entries={day.notices.map(({ id, kind, fromDay, toDay, reason, issuedAt }) => ({
                key: id,
                at: issuedAt,
                what: t(`reception.noticeOf.${kind}`, {
                  from: fromDay ? dayInWords(fromDay, i18n.language) : '',
                  to: toDay ? dayInWords(toDay, i18n.language) : '',
                }),
                by: reasonWords(reason, t),
              }))}
            />
          </Card>
        )}
      </Flex>
    </>
  )
}

function Visits({ dayId }: { dayId: string }) {
  const { t } = useTranslation('town-center')
  const colleagues = useColleagues()
  const { data, loading, error, refetch, fetchMore } = useQuery(ReceptionVisitsQuery, {
    variables: { dayId, first: 50 },
  })
  const page = data?.receptionVisits
  return (
    <Card title={t('reception.log')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <KeysetTable
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          columns={[
            {
              key: 'arrivedAt',
              title: t('reception.arrivedAt'),
              render: (_value, { arrivedAt }) => instantInTable(arrivedAt),
            },
            {
              key: 'visitor',
              title: t('reception.visitor'),
              render: (_value, { member }) => <MemberLink member={member} />,
            },
            { key: 'matter', title: t('reception.matter'), render: (_value, { matter }) => matter },
            {
              key: 'said',
              title: t('reception.said'),
              render: (_value, { said }) => <div style={{ maxWidth: 320, whiteSpace: 'pre-wrap' }}>{said}</div>,
            },
            {
              key: 'outcome',
              title: t('reception.outcome'),
              render: (_value, { answer, caseId, issueCase }) =>
                caseId ? (
                  <Link to={`/service/cases/${caseId}`}>
                    {t('reception.becameCase', { number: issueCase?.number ?? '' })}
                  </Link>
                ) : (
                  <div style={{ maxWidth: 320, whiteSpace: 'pre-wrap' }}>
                    {t('reception.answered', { answer: answer ?? '' })}
                  </div>
                ),
            },
            {
              key: 'receivedBy',
              title: t('reception.receivedBy'),
              render: (_value, { receivedBy }) => colleagues.nameOf(receivedBy) ?? t('people.otherAccount'),
            },
          ]}
          empty={<EmptyState what={t('reception.logEmpty')} how={t('reception.logEmptyHow')} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor ?? null },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...before,
                      receptionVisits: joinPages(before.receptionVisits, fetchMoreResult.receptionVisits),
                    }),
                  })
              : undefined
          }
        />
      )}
    </Card>
  )
}
