import { useQuery } from '@apollo/client/react'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { addDays } from '@mobile-members/model/dates.ts'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { ListTabs, useListTab } from '../lists/list-tabs.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { useColleagues } from '../people/use-colleagues.ts'
import { useMay } from '../people/use-may.ts'
import { CancelDay, AssignDuty, MoveDay } from './day-acts.tsx'
import { PlanDays, RotateDuties } from './plan-acts.tsx'
import { DayState, reasonWords } from './day-words.tsx'
import { ReceptionDaysQuery } from './reception.queries.ts'
import { ServiceParts } from './service-parts.tsx'

/** The reception calendar and its duty roster (R91, R92). */
export function Component() {
  const { t, i18n } = useTranslation('town-center')
  const navigate = useNavigate()
  const may = useMay()
  const colleagues = useColleagues()
  const [open, setOpen] = useListTab(['COMING', 'PAST'] as const)
  const today = countyToday()
  const range =
    open === 'COMING' ? { from: today, until: null } : { from: addDays(today, -365), until: addDays(today, -1) }
  const { data, loading, error, refetch, fetchMore } = useQuery(ReceptionDaysQuery, {
    variables: { ...range, first: 60 },
  })
  const page = data?.receptionDays
  const plans = may('services', 'planReceptionDays')
  const rows = open === 'PAST' ? (page?.nodes ?? []).toReversed() : (page?.nodes ?? [])
  return (
    <>
      <PageHead title={t('reception.title')} about={t('reception.about')}>
        {plans && <RotateDuties />}
        {plans && <PlanDays />}
      </PageHead>
      <ServiceParts open="reception" />
      <ListTabs
        open={open}
        onOpen={setOpen}
        tabs={[
          { key: 'COMING', label: t('reception.list.COMING') },
          { key: 'PAST', label: t('reception.list.PAST') },
        ]}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <KeysetTable
          rows={rows}
          rowKey={({ id }) => id}
          loading={loading}
          onOpen={({ id }) => void navigate(`/service/reception/${id}`)}
          columns={[
            {
              key: 'day',
              title: t('reception.day'),
              render: (_value, day) => (
                <Flex vertical>
                  <Flex gap={8} align="center">
                    <Link to={`/service/reception/${day.id}`}>{dayInWords(day.heldOn, i18n.language)}</Link>
                    {day.heldOn === today && <ToneTag tone="UNDER_WAY">{t('reception.today')}</ToneTag>}
                  </Flex>
                  {day.regularOn !== day.heldOn && (
                    <small>{t('reception.movedFrom', { day: dayInWords(day.regularOn, i18n.language) })}</small>
                  )}
                </Flex>
              ),
            },
            {
              key: 'time',
              title: t('reception.time'),
              render: (_value, { startsAt, endsAt }) => t('reception.timeOf', { from: startsAt, to: endsAt }),
            },
            {
              key: 'duty',
              title: t('reception.duty'),
              render: (_value, { dutySubject, alarm }) => (
                <Flex gap={8} align="center">
                  {dutySubject ? (colleagues.nameOf(dutySubject) ?? t('people.otherAccount')) : t('reception.dutyNone')}
                  {alarm && <ToneTag tone="ALARM">{t('reception.alarm')}</ToneTag>}
                </Flex>
              ),
            },
            {
              key: 'state',
              title: t('reception.state'),
              render: (_value, { state, reason }) => (
                <Flex gap={8} align="center">
                  <DayState state={state} />
                  {reason && <small>{reasonWords(reason, t)}</small>}
                </Flex>
              ),
            },
            {
              key: 'visits',
              title: t('reception.visits'),
              align: 'right',
              render: (_value, { visitCount }) => visitCount,
            },
            ...(open === 'COMING' && plans
              ? [
                  {
                    key: 'acts',
                    title: t('reception.acts'),
                    render: (_value: unknown, day: (typeof rows)[number]) =>
                      day.heldOn === today && day.state !== 'CANCELLED' ? (
                        <Button
                          size="small"
                          type="primary"
                          onClick={() => void navigate(`/service/reception/${day.id}`)}
                        >
                          {t('reception.open')}
                        </Button>
                      ) : (
                        day.state === 'PLANNED' && (
                          <Flex gap={8}>
                            <AssignDuty day={day} size="small" />
                            <MoveDay day={day} size="small" />
                            <CancelDay day={day} size="small" />
                          </Flex>
                        )
                      ),
                  },
                ]
              : []),
          ]}
          empty={<EmptyState what={t(`reception.empty.${open}`)} how={t(`reception.emptyHow.${open}`)} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor ?? null },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...before,
                      receptionDays: joinPages(before.receptionDays, fetchMoreResult.receptionDays),
                    }),
                  })
              : undefined
          }
        />
      )}
    </>
  )
}
