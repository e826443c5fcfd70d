import { useQuery } from '@apollo/client/react'
import { App, Button, Card, Form, Input, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { ACTIVITY_KINDS, type ActivityKind } from '@mobile-members/model/branches.ts'
import { dayOf } from '@mobile-members/model/dates.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import { BranchActivitiesQuery } from '../activities/activities.queries.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { useRoster } from '../roster/use-roster.ts'
import { EnterPaperEntryMutation, UnconfirmedEntriesQuery } from './notebook.queries.ts'

interface Values {
  memberId?: string | undefined
  activityId: string
  writtenOn: string
  kind?: ActivityKind | undefined
  happenedOn: string
  place: string
  mainContent: string
  workDone: string
  informationLearned: string
}

/** What is not about one of the branch's activities. */
const OTHER = 'other'
const TEXTS = ['mainContent', 'workDone', 'informationLearned'] as const

/** The secretary copies what a member without a phone wrote on paper; the address may name the member and the activity. */
export function Component() {
  const { t } = useTranslation('branch')
  const { mine } = useBranch()
  const [about] = useSearchParams()
  const [member, activity] = [about.get('member') ?? undefined, about.get('activity') ?? undefined]
  return (
    <>
      <BackLink page="notebook" label={t('notebook.title')} />
      <PageHead title={t('notebook.paper.title')} about={t('notebook.paper.about')} />
      {mine ? (
        <PaperEntry key={`${member} ${activity}`} member={member} activity={activity} />
      ) : (
        <EmptyState what={t('notebook.notMine')} how={t('notebook.notMineHow')} />
      )}
    </>
  )
}

function PaperEntry({ member, activity }: { member: string | undefined; activity: string | undefined }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { branchId, pathTo } = useBranch()
  const roster = useRoster(branchId)
  const held = useQuery(BranchActivitiesQuery, { variables: { branchId, coming: false, first: 100 } })
  const { act, acting, trouble } = useAct(EnterPaperEntryMutation, [UnconfirmedEntriesQuery, BranchTasksQuery])
  const { form, formProps, value, keptAt, sent, clear } = useFormDraft<Values>(
    `paper:${member ?? ''}:${activity ?? ''}`,
    {
      memberId: member,
      activityId: activity ?? OTHER,
      writtenOn: countyToday(),
      happenedOn: countyToday(),
      place: '',
      mainContent: '',
      workDone: '',
      informationLearned: '',
    },
  )
  if ((roster.loading && roster.members.length === 0) || (held.loading && !held.data))
    return <LoadingLayout rows={10} />
  const activities = (held.data?.activities?.nodes ?? []).filter(
    ({ id, state }) => state === 'HELD' || state === 'CLOSED' || id === activity,
  )
  const label = (key: string) => t(`notebook.paper.${key}`)
  const required = (name: string) => [{ required: true, message: t('field.required', { label: name }) }]
  const about = activities.find(({ id }) => id === value.activityId)
  const today = countyToday()

  async function enter({ memberId, activityId, writtenOn, kind, happenedOn, place, ...texts }: Values) {
    const { data } = await act({
      input: {
        memberId: memberId!,
        writtenOn,
        ...(activityId === OTHER ? { kind: kind!, happenedOn, place: place.trim() } : { activityId }),
        mainContent: texts.mainContent.trim(),
        workDone: texts.workDone.trim(),
        informationLearned: texts.informationLearned.trim(),
      },
    })
    if (!data) return
    sent()
    message.success(label('done'))
    void navigate(pathTo('notebook') ?? '', { replace: true })
  }

  return (
    <Card style={{ maxWidth: 720 }}>
      <GraphTrouble error={roster.error} onRetry={roster.retry} />
      <GraphTrouble error={held.error} onRetry={() => void held.refetch()} />
      <DraftNotice keptAt={keptAt} onClear={clear} />
      <Form {...formProps} onFinish={(values) => void enter(values)}>
        <Form.Item name="memberId" label={label('member')} rules={required(label('member'))}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={roster.members.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="activityId" label={label('activity')} rules={required(label('activity'))}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={[
              ...activities.map(({ id, title, startsAt }) => ({
                value: id,
                label: `${title} ${dayOf(new Date(startsAt))}`,
              })),
              { value: OTHER, label: label('other') },
            ]}
          />
        </Form.Item>
        {about && (
          <Typography.Paragraph type="secondary">
            {t('notebook.paper.filled', {
              day: dayOf(new Date(about.startsAt)),
              place: about.place,
              kind: t(`activities.kindOf.${about.kind}`),
            })}
          </Typography.Paragraph>
        )}
        {value.activityId === OTHER && (
          <>
            <Form.Item name="kind" label={t('activities.kind')} rules={required(t('activities.kind'))}>
              <Select
                options={ACTIVITY_KINDS.map((kind) => ({ value: kind, label: t(`activities.kindOf.${kind}`) }))}
              />
            </Form.Item>
            <Form.Item name="happenedOn" label={label('happenedOn')} rules={required(label('happenedOn'))}>
              <Input type="date" max={today} />
            </Form.Item>
            <Form.Item name="place" label={t('activities.place')} rules={required(t('activities.place'))}>
              <Input maxLength={120} />
            </Form.Item>
          </>
        )}
        <Form.Item name="writtenOn" label={label('writtenOn')} rules={required(label('writtenOn'))}>
          <Input type="date" max={today} />
        </Form.Item>
        {TEXTS.map((text, at) => (
          <Form.Item
            key={text}
            name={text}
            label={t(`notebook.${text}`)}
            dependencies={TEXTS.filter((other) => other !== text)}
            rules={[
              ({ getFieldsValue }) => ({
                validator: () =>
                  at > 0 || TEXTS.some((one) => String(getFieldsValue()[one] ?? '').trim() !== '')
                    ? Promise.resolve()
                    : Promise.reject(new Error(label('texts'))),
              }),
            ]}
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} />
          </Form.Item>
        ))}
        <GraphTrouble error={trouble} onRetry={() => form.submit()} />
        <Button type="primary" htmlType="submit" loading={acting}>
          {label('enter')}
        </Button>
      </Form>
    </Card>
  )
}
