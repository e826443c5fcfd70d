import { useQuery } from '@apollo/client/react'
import { App, Button, Form, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import type { ActivityKind } from '@mobile-members/model/branches.ts'
import { dayOf, daysBetween } from '@mobile-members/model/dates.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import type { ActivitiesToWriteAboutQuery as Answer } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { KeptGraphTrouble } from '../offline/kept-trouble.tsx'
import { useKeeping } from '../offline/use-keeping.ts'
import { useOutbox } from '../offline/use-outbox.ts'
import { AboutFields } from './about-fields.tsx'
import { ActivitiesToWriteAboutQuery } from './notebook.queries.ts'
import { NO_TEXTS, TextFields, type Texts } from './text-fields.tsx'

type Activity = NonNullable<Answer['myActivities']>['nodes'][number]

interface Values extends Texts {
  kind?: ActivityKind | undefined
  happenedOn: string
  place: string
}

/** What is not about one of the branch's activities. */
const OTHER = 'other'
/** An entry later than this is marked so by the server's standard setting; here it is only said before. */
const SOON = 7

/** Writes an entry, about an activity that the member was at or about something else (R83). */
export function Component() {
  const { t } = useTranslation('member')
  const [search, setSearch] = useSearchParams()
  const { data, previousData, loading, error, refetch } = useQuery(ActivitiesToWriteAboutQuery)
  const known = data ?? previousData
  const kept = useOutbox().flatMap(({ state, command }) =>
    command.act === 'WRITE' && state !== 'SENT' ? [command.input.activityId] : [],
  )
  const activities =
    known?.myActivities?.nodes.filter(
      ({ id, state, myInvitation, myNotebookEntry }) =>
        (state === 'HELD' || state === 'CLOSED') &&
        !myNotebookEntry &&
        !kept.includes(id) &&
        (!myInvitation?.attendance || ['PRESENT', 'LATE'].includes(myInvitation.attendance.mark)),
    ) ?? []
  const asked = search.get('activity')
  const activity = asked === OTHER ? undefined : (activities.find(({ id }) => id === asked) ?? activities[0])
  return (
    <>
      <BackLink to="/notebook" label={t('notebook.title')} />
      <PageHead title={t('notebook.form.title')} />
      <KeptGraphTrouble error={error} shown={Boolean(known)} onRetry={() => void refetch()} />
      {loading && !known ? (
        <LoadingLayout />
      ) : (
        <>
          <Form layout="vertical">
            <Form.Item label={t('notebook.form.about')} htmlFor="entry-activity">
              <Select
                id="entry-activity"
                value={activity?.id ?? OTHER}
                onChange={(id) => setSearch({ activity: id }, { replace: true })}
                options={[
                  ...activities.map(({ id, title, startsAt }) => ({
                    value: id,
                    label: `${title} ${dayOf(new Date(startsAt))}`,
                  })),
                  { value: OTHER, label: t('notebook.form.aboutOther') },
                ]}
              />
            </Form.Item>
          </Form>
          <EntryForm key={activity?.id ?? OTHER} activity={activity} />
        </>
      )}
    </>
  )
}

function EntryForm({ activity }: { activity: Activity | undefined }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { form, formProps, value, keptAt, sent, clear } = useFormDraft<Values>(`entry:${activity?.id ?? OTHER}`, {
    ...NO_TEXTS,
    kind: undefined,
    happenedOn: countyToday(),
    place: '',
  })
  const { keep, keeping, trouble } = useKeeping()
  const label = (key: string) => t(`notebook.form.${key}`)
  const day = activity ? dayOf(new Date(activity.startsAt)) : value.happenedOn
  const today = countyToday()
  const late = /^\d{4}-\d\d-\d\d$/.test(day) && daysBetween(day, today) > SOON

  async function write({ mainContent, workDone, informationLearned, kind, happenedOn, place }: Values) {
    const input = {
      mainContent: mainContent.trim(),
      workDone: workDone.trim(),
      informationLearned: informationLearned.trim(),
      ...(activity ? { activityId: activity.id } : { kind: kind!, happenedOn, place: place.trim() }),
    }
    const title = activity?.title ?? `${t(`words.activityKind.${kind}`)} ${place.trim()}`
    const result = await keep({ command: { act: 'WRITE', input }, title, happenedOn: day })
    if ('trouble' in result) return
    sent()
    const arrived = result.outcome === 'SENT'
    message.success(arrived ? label('done') : t('offline.kept'))
    void navigate(arrived ? `/notebook/${result.entryId}` : '/notebook', { replace: true })
  }

  return (
    <Form {...formProps} onFinish={(values) => void write(values)}>
      <DraftNotice keptAt={keptAt} onClear={clear} />
      {activity && (
        <div style={{ marginBottom: 16 }}>
          <Typography.Text type="secondary">{label('chosen')}</Typography.Text>
          <FactList
            facts={[
              { key: 'day', label: label('day'), value: <When at={day} /> },
              { key: 'place', label: label('place'), value: activity.place },
              { key: 'kind', label: label('kind'), value: t(`words.activityKind.${activity.kind}`) },
            ]}
          />
        </div>
      )}
      {!activity && <AboutFields />}
      <TextFields />
      {late && <Typography.Paragraph type="secondary">{label('late')}</Typography.Paragraph>}
      <GraphTrouble error={trouble} onRetry={() => form.submit()} />
      <Button block type="primary" htmlType="submit" loading={keeping}>
        {label('submit')}
      </Button>
    </Form>
  )
}
