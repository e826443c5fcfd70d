import { App, Button, Card, Checkbox, Flex, Form, Input, InputNumber, Select, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type SeriesRhythm, seriesDays } from '@mobile-members/model/activity-series.ts'
import { ACTIVITY_KINDS, type ActivityKind } from '@mobile-members/model/branches.ts'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import { useRoster } from '../roster/use-roster.ts'
import { PlanActivityMutation } from './activities.queries.ts'
import { PlanSeriesMutation } from './activity-plan.queries.ts'
import { instantAt } from './county-clock.ts'
import { SeriesChoice } from './series-choice.tsx'
import { VenueChoice } from './venue-choice.tsx'
import { WhoIsInvited, invitableOf, type LeftOut } from './who-is-invited.tsx'

interface Values {
  kind?: ActivityKind | undefined
  title: string
  day: string
  time: string
  place: string
  minutes: number
  isPublic: boolean
  venueId?: string | undefined
  chair: string
  recorder: string
  rhythm: SeriesRhythm | 'NONE'
  untilOn: string
  leftOut: LeftOut
}

const EMPTY: Values = {
  kind: undefined,
  title: '',
  day: '',
  time: '19:00',
  place: '',
  minutes: 90,
  isPublic: false,
  venueId: undefined,
  chair: '',
  recorder: '',
  rhythm: 'NONE',
  untilOn: '',
  leftOut: {},
}

/** Plans an activity; every mobile member of the branch is invited unless a reason says why not (R63, R68). */
export function Component() {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { branchId, pathTo } = useBranch()
  const { form, formProps, value, keptAt, sent, clear } = useFormDraft<Values>(`activity:${branchId}`, EMPTY)
  const one = useAct(PlanActivityMutation, [BranchTasksQuery])
  const series = useAct(PlanSeriesMutation, [BranchTasksQuery])
  const roster = useRoster(branchId)
  const count = invitableOf(roster).filter(({ id }) => value.leftOut?.[id] === undefined).length
  const label = (key: string) => t(`activities.form.${key}`)
  const [openedAt] = useState(() => new Date().toISOString())
  const past = Boolean(value.day && value.time) && instantAt(value.day, value.time) < openedAt

  const repeats = (value.rhythm ?? 'NONE') !== 'NONE'
  const days =
    repeats && value.day && value.untilOn
      ? seriesDays(value.rhythm as SeriesRhythm, value.day, value.untilOn)
      : value.day
        ? [value.day]
        : []
  const starts = value.time ? days.map((each) => instantAt(each, value.time)) : []

  async function submit(told: Values) {
    const { kind, title, day, time, place, minutes, isPublic, leftOut, venueId, chair, recorder } = told
    const leaveOut = Object.entries(leftOut ?? {}).flatMap(([memberId, reason]) =>
      reason === undefined ? [] : [{ memberId, reason: reason.trim() }],
    )
    const input = {
      branchId,
      kind: kind!,
      title: title.trim(),
      place: place.trim(),
      startsAt: instantAt(day, time),
      minutes,
      isPublic,
      venueId: venueId ?? null,
      chair: chair?.trim() || null,
      recorder: recorder?.trim() || null,
      leaveOut,
    }
    if (repeats) {
      const { data } = await series.act({ input, rhythm: told.rhythm as SeriesRhythm, untilOn: told.untilOn })
      if (!data) return
      sent()
      message.success(t('activityPlan.series.planned', { count: data.planActivitySeries.activities.length }))
      return void navigate(pathTo('activities') ?? '', { replace: true })
    }
    const { data } = await one.act({ input })
    if (!data) return
    sent()
    message.success(t('activities.form.sent', { count: data.planActivity.figures.invited }))
    void navigate(pathTo(`activities/${data.planActivity.id}`) ?? '', { replace: true })
  }

  const required = (key: string, how: 'required' | 'choose' = 'required') => [
    { required: true, message: t(`forms.${how}`, { label: label(key) }) },
  ]
  return (
    <>
      <BackLink page="activities" label={t('activities.title')} />
      <PageHead title={t('activities.form.title')} />
      <DraftNotice keptAt={keptAt} onClear={clear} />
      <Form {...formProps} onFinish={(values) => void submit(values)} scrollToFirstError>
        <Flex gap={16} wrap align="start">
          <Card style={{ flex: '1 1 300px', maxWidth: 640, minWidth: 0 }}>
            <Form.Item name="kind" label={label('kind')} rules={required('kind', 'choose')}>
              <Select
                options={ACTIVITY_KINDS.map((kind) => ({ value: kind, label: t(`activities.kindOf.${kind}`) }))}
              />
            </Form.Item>
            <Form.Item name="title" label={label('name')} rules={[{ whitespace: true, ...required('name')[0] }]}>
              <Input maxLength={100} placeholder={label('nameHint')} />
            </Form.Item>
            <Flex gap={12} wrap>
              <Form.Item name="day" label={label('day')} rules={required('day')} style={{ flex: '1 1 130px' }}>
                <Input type="date" />
              </Form.Item>
              <Form.Item name="time" label={label('time')} rules={required('time')} style={{ flex: '1 1 110px' }}>
                <Input type="time" />
              </Form.Item>
              <Form.Item
                name="minutes"
                label={label('minutes')}
                rules={required('minutes')}
                style={{ flex: '1 1 110px' }}
              >
                <InputNumber min={1} max={1440} precision={0} style={{ width: '100%' }} />
              </Form.Item>
            </Flex>
            {past && <Typography.Paragraph type="secondary">{t('activities.form.past')}</Typography.Paragraph>}
            {!past && <SeriesChoice days={days} repeats={repeats} />}
            <VenueChoice form={form} startsAt={starts} minutes={value.minutes} />
            <Flex gap={12} wrap>
              {(['chair', 'recorder'] as const).map((who) => (
                <Form.Item
                  key={who}
                  name={who}
                  label={t(`activityPlan.people.${who}`)}
                  extra={t('activityPlan.people.hint')}
                  style={{ flex: '1 1 150px' }}
                >
                  <Input maxLength={40} />
                </Form.Item>
              ))}
            </Flex>
            <Form.Item name="isPublic" valuePropName="checked" extra={t('activities.isPublicHint')}>
              <Checkbox>{t('activities.isPublic')}</Checkbox>
            </Form.Item>
            <GraphTrouble error={one.trouble ?? series.trouble} onRetry={() => form.submit()} />
            <Typography.Paragraph strong style={{ marginBottom: 8 }}>
              {t('activities.form.invited', { count })}
            </Typography.Paragraph>
            <Button type="primary" size="large" htmlType="submit" loading={one.acting || series.acting}>
              {t(
                repeats ? 'activityPlan.series.submit' : past ? 'activities.form.submitPast' : 'activities.form.submit',
              )}
            </Button>
          </Card>
          <Card style={{ flex: '2 1 300px', minWidth: 0 }}>
            <Form.Item
              name="leftOut"
              style={{ margin: 0 }}
              rules={[
                {
                  validator: async (_rule, leftOut: Values['leftOut'] | undefined) => {
                    const bare = Object.values(leftOut ?? {}).some((reason) => reason?.trim() === '')
                    if (bare) throw new Error(t('forms.required', { label: label('reason') }))
                  },
                },
              ]}
            >
              <WhoIsInvited roster={roster} />
            </Form.Item>
          </Card>
        </Flex>
      </Form>
    </>
  )
}
