import { useQuery } from '@apollo/client/react'
import { Alert, App, Card, Flex, Form, Input, Segmented, Select, Table, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { countyToday, dayInWords, instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useRules } from '../forms/use-rules.ts'
import { useMay } from '../people/use-may.ts'
import { ReckonDeadline } from './reckon-deadline.tsx'
import { SettingsHead } from './settings-head.tsx'
import {
  DeclareCalendarYearMutation,
  RemoveCalendarDayMutation,
  SetCalendarDayMutation,
  WorkingCalendarQuery,
} from './settings.queries.ts'
import { YearCalendar } from './year-calendar.tsx'

type Kind = 'DAY_OFF' | 'WORKING_DAY'

/** The year's working days: as published, with the county's own over them, and an honest word where nothing is published (N15). */
export function Component() {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const { message } = App.useApp()
  const [search, setSearch] = useSearchParams()
  const thisYear = Number(countyToday().slice(0, 4))
  const year = Number(search.get('year') ?? thisYear)
  const { data, loading, error, refetch } = useQuery(WorkingCalendarQuery, { variables: { year } })
  const declare = useAct(DeclareCalendarYearMutation, [WorkingCalendarQuery])
  const calendar = data?.workingYear
  const count = (kind: Kind) => calendar?.days.filter((day) => day.kind === kind).length ?? 0
  const yearWords = t('settings.year', { year })
  return (
    <>
      <SettingsHead page="calendar" title={t('settings.calendar')} about={t('settings.calendarAbout')}>
        <Select
          aria-label={t('settings.calendar')}
          value={year}
          onChange={(value) => setSearch({ year: String(value) }, { replace: true })}
          options={[thisYear - 1, thisYear, thisYear + 1, thisYear + 2].map((value) => ({
            value,
            label: t('settings.year', { year: value }),
          }))}
        />
        {may('services', 'setCalendarDay') && <SetDay year={year} />}
        {calendar && !calendar.known && may('services', 'declareCalendarYear') && (
          <ConfirmAct
            label={t('settings.declare')}
            consequence={t('settings.declareConsequence', { year })}
            onConfirm={async () => {
              if ((await declare.act({ year })).trouble) return false
              void message.success(t('settings.declareDone', { year }))
              return true
            }}
            problem={<GraphTrouble error={declare.trouble} />}
          />
        )}
        <PrintButton />
      </SettingsHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !calendar && <LoadingLayout />}
      {calendar && (
        <PrintView title={t('settings.calendar')} filter={yearWords}>
          <Flex vertical gap={16}>
            {!calendar.known && (
              <Alert
                type="warning"
                showIcon
                title={t('settings.unpublished', { year })}
                description={t('settings.unpublishedHow')}
              />
            )}
            <Typography.Text type="secondary">
              {[
                yearWords,
                t('settings.legend', { off: count('DAY_OFF'), work: count('WORKING_DAY') }),
                calendar.declared && t('settings.declared'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography.Text>
            <YearCalendar year={year} days={calendar.days} />
            <Card size="small" title={t('settings.ownDays')}>
              <OwnDays days={calendar.days.filter(({ own }) => own)} mayAct={may('services', 'removeCalendarDay')} />
            </Card>
            <div className="mm-no-print">
              <ReckonDeadline />
            </div>
          </Flex>
        </PrintView>
      )}
    </>
  )
}

function SetDay({ year }: { year: number }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const rules = useRules()
  const { act } = useAct(SetCalendarDayMutation, [WorkingCalendarQuery])
  return (
    <FormAct<{ day: string; kind: Kind; reason: string }>
      type="primary"
      name={`calendar-day:${year}`}
      label={t('settings.setDay')}
      consequence={t('settings.setDayConsequence')}
      empty={{ day: '', kind: 'DAY_OFF', reason: '' }}
      onSubmit={async (input) => {
        const { trouble } = await act({ input: { ...input, reason: input.reason.trim() } })
        if (!trouble) void message.success(t('settings.setDayDone', { day: input.day }))
        return trouble
      }}
    >
      <Form.Item name="day" label={t('settings.day')} rules={rules.filled(t('settings.day'))}>
        <Input type="date" min={`${year}-01-01`} max={`${year}-12-31`} style={{ width: 200 }} />
      </Form.Item>
      <Form.Item name="kind" label={t('settings.kind')} rules={rules.chosen(t('settings.kind'))}>
        <Segmented<Kind>
          options={(['DAY_OFF', 'WORKING_DAY'] as const).map((value) => ({
            value,
            label: t(`settings.kindOf.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={t('settings.reason')} rules={rules.filled(t('settings.reason'))}>
        <Input maxLength={200} />
      </Form.Item>
    </FormAct>
  )
}

interface OwnDay {
  day: string
  kind: Kind
  reason: string
  setBy?: string | null
  setAt?: string | null
}

function OwnDays({ days, mayAct }: { days: OwnDay[]; mayAct: boolean }) {
  const { t, i18n } = useTranslation('town-center')
  const { message } = App.useApp()
  const remove = useAct(RemoveCalendarDayMutation, [WorkingCalendarQuery])
  return (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowKey={({ day }) => day}
      dataSource={days}
      locale={{ emptyText: <EmptyState what={t('settings.ownNone')} /> }}
      columns={[
        { title: t('settings.day'), render: (_, { day }) => dayInWords(day, i18n.language) },
        { title: t('settings.kind'), render: (_, { kind }) => t(`settings.kindOf.${kind}`) },
        { title: t('settings.reason'), dataIndex: 'reason' },
        {
          title: t('settings.setBy'),
          render: (_, { setBy, setAt }) => [setBy, setAt && instantInTable(setAt)].filter(Boolean).join(' · '),
        },
        ...(mayAct
          ? [
              {
                title: '',
                render: (_: unknown, { day }: OwnDay) => (
                  <ConfirmAct
                    size="small"
                    label={t('settings.remove')}
                    consequence={t('settings.removeConsequence', { day })}
                    onConfirm={async () => {
                      if ((await remove.act({ day })).trouble) return false
                      void message.success(t('settings.removeDone', { day }))
                      return true
                    }}
                    problem={<GraphTrouble error={remove.trouble} />}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
