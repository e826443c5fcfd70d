import { App, Button, Card, Checkbox, Flex, Form, Input, InputNumber, Select, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { ACTIVITY_KINDS, type ActivityKind } from '@mobile-members/model/branches.ts'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import { useRoster } from '../roster/use-roster.ts'
import { PlanActivityMutation } from './activities.queries.ts'
import { instantAt } from './county-clock.ts'

interface Values {
  kind?: ActivityKind | undefined
  title: string
  day: string
  time: string
  place: string
  minutes: number
  isPublic: boolean
  /** By member: why he is left out. */
  leftOut: Record<string, string | undefined>
}

const EMPTY: Values = {
  kind: undefined,
  title: '',
  day: '',
  time: '19:00',
  place: '',
  minutes: 90,
  isPublic: false,
  leftOut: {},
}

/** Plans an activity; every mobile member of the branch is invited unless a reason says why not (R63, R68). */
export function Component() {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { branchId, pathTo } = useBranch()
  const { form, formProps, value, keptAt, sent, clear } = useFormDraft<Values>(`activity:${branchId}`, EMPTY)
  const { act, acting, trouble } = useAct(PlanActivityMutation, [BranchTasksQuery])
  const roster = useRoster(branchId)
  const count = invitableOf(roster).filter(({ id }) => value.leftOut?.[id] === undefined).length
  const label = (key: string) => t(`activities.form.${key}`)
  const [openedAt] = useState(() => new Date().toISOString())
  const past = Boolean(value.day && value.time) && instantAt(value.day, value.time) < openedAt

  async function submit({ kind, title, day, time, place, minutes, isPublic, leftOut }: Values) {
    const leaveOut = Object.entries(leftOut ?? {}).flatMap(([memberId, reason]) =>
      reason === undefined ? [] : [{ memberId, reason: reason.trim() }],
    )
    const { data } = await act({
      input: {
        branchId,
        kind: kind!,
        title: title.trim(),
        place: place.trim(),
        startsAt: instantAt(day, time),
        minutes,
        isPublic,
        leaveOut,
      },
    })
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
            <Form.Item name="place" label={label('place')} rules={[{ whitespace: true, ...required('place')[0] }]}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name="isPublic" valuePropName="checked" extra={t('activities.isPublicHint')}>
              <Checkbox>{t('activities.isPublic')}</Checkbox>
            </Form.Item>
            <GraphTrouble error={trouble} onRetry={() => form.submit()} />
            <Typography.Paragraph strong style={{ marginBottom: 8 }}>
              {t('activities.form.invited', { count })}
            </Typography.Paragraph>
            <Button type="primary" size="large" htmlType="submit" loading={acting}>
              {t(past ? 'activities.form.submitPast' : 'activities.form.submit')}
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

/** Whoever is placed here and does not pause. */
function invitableOf({ members }: Roster) {
  return members.filter(({ state }) => state === 'PLACED' || state === 'ACTIVE')
}

type Roster = ReturnType<typeof useRoster>

interface WhoIsInvitedProps {
  roster: Roster
  value?: Values['leftOut']
  onChange?: (value: Values['leftOut']) => void
}

/** Everybody who will be invited, by name; leaving somebody out opens a field for the reason. */
function WhoIsInvited({ roster, value = {}, onChange }: WhoIsInvitedProps) {
  const { t } = useTranslation('branch')
  const palette = usePalette()
  const [tried, setTried] = useState<string>()
  const invitable = invitableOf(roster)
  const paused = roster.members.filter(({ state }) => state === 'PAUSED')
  const count = invitable.filter(({ id }) => value[id] === undefined).length
  const change = (id: string, reason: string | undefined) => onChange?.({ ...value, [id]: reason })
  return (
    <section aria-label={t('activities.form.invited', { count })}>
      <Typography.Title level={5}>{t('activities.form.invited', { count })}</Typography.Title>
      <Typography.Paragraph type="secondary">
        {t(invitable.length === 0 && !roster.loading ? 'activities.form.invitedNobody' : 'activities.form.invitedHow')}
      </Typography.Paragraph>
      <GraphTrouble error={roster.error} onRetry={roster.retry} />
      <ul
        style={{
          listStyle: 'none',
          margin: 0,
          padding: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 230px), 1fr))',
          columnGap: 24,
        }}
      >
        {invitable.map(({ id, name }) => {
          const reason = value[id]
          const out = reason !== undefined
          return (
            <li key={id} style={{ padding: '4px 0', borderTop: `1px solid ${palette.line}` }}>
              <Flex align="center" justify="space-between" gap={8}>
                <span style={out ? { textDecoration: 'line-through', color: palette.quiet } : {}}>{name}</span>
                <Button
                  size="small"
                  type="text"
                  aria-label={t(out ? 'activities.form.inviteAgainOf' : 'activities.form.leaveOutOf', { name })}
                  onClick={() => change(id, out ? undefined : '')}
                >
                  {t(out ? 'activities.form.inviteAgain' : 'activities.form.leaveOut')}
                </Button>
              </Flex>
              {out && (
                <Form.Item
                  required
                  label={t('activities.form.reasonOf', { name })}
                  htmlFor={`reason-${id}`}
                  style={{ marginBottom: 8 }}
                  {...(tried === id && reason.trim() === ''
                    ? {
                        validateStatus: 'error' as const,
                        help: t('forms.required', { label: t('activities.form.reason') }),
                      }
                    : {})}
                >
                  <Input
                    id={`reason-${id}`}
                    maxLength={200}
                    aria-required
                    value={reason}
                    onBlur={() => setTried(id)}
                    onChange={({ target }) => change(id, target.value)}
                  />
                </Form.Item>
              )}
            </li>
          )
        })}
        {paused.map(({ id, name }) => (
          <li key={id} style={{ padding: '6px 0', borderTop: `1px solid ${palette.line}`, color: palette.quiet }}>
            {name} · {t('activities.form.paused')}
          </li>
        ))}
      </ul>
    </section>
  )
}
