import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Form, Input, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { MyEntryQuery as Answer } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { LinkRow, LinkRows } from '../lists/link-row.tsx'
import { KeptTag } from '../offline/kept-tag.tsx'
import { KeptGraphTrouble } from '../offline/kept-trouble.tsx'
import { useKeeping } from '../offline/use-keeping.ts'
import { useOutbox } from '../offline/use-outbox.ts'
import { EntryTags } from './entry-tags.tsx'
import { MyEntryQuery } from './notebook.queries.ts'
import { PaperAnswer } from './paper-answer.tsx'
import { TextFields, type Texts } from './text-fields.tsx'

type Entry = NonNullable<Answer['notebookEntry']>
const TEXTS = ['mainContent', 'workDone', 'informationLearned'] as const

/** One entry: what was written, whether it is confirmed, and what may still be done with it (R83). */
export function Component() {
  const { entryId = '' } = useParams()
  return <EntryPage key={entryId} entryId={entryId} />
}

function EntryPage({ entryId }: { entryId: string }) {
  const { t } = useTranslation('member')
  const { data, previousData, loading, error, refetch } = useQuery(MyEntryQuery, { variables: { id: entryId } })
  const entry = (data ?? previousData)?.notebookEntry
  if (!entry) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('notebook.page.notFound')} />
    )
  }
  const title = titleOf(entry, t)
  return (
    <>
      <BackLink to="/notebook" label={t('notebook.title')} />
      <PageHead title={title}>
        <EntryTags {...entry} />
      </PageHead>
      <KeptGraphTrouble error={error} shown onRetry={() => void refetch()} />
      <Flex vertical gap={16}>
        {TEXTS.map((text) => (
          <Card key={text} title={t(`notebook.${text}`)}>
            {entry[text] ? (
              <div style={{ whiteSpace: 'pre-wrap' }}>{entry[text]}</div>
            ) : (
              <Typography.Text type="secondary">{t('notebook.nothing')}</Typography.Text>
            )}
          </Card>
        ))}
        {entry.addenda.map(({ text, writtenAt, toldWrittenAt }) => (
          <Card key={writtenAt} title={t('notebook.page.addendum')}>
            <div style={{ whiteSpace: 'pre-wrap' }}>{text}</div>
            <Typography.Text type="secondary">
              <When at={writtenAt} /> {toldWrittenAt && <ToldBy at={toldWrittenAt} />}
            </Typography.Text>
          </Card>
        ))}
        {entry.paperWrittenOn && <PaperAnswer {...entry} />}
        {entry.confirmedAt && <Add entry={entry} />}
        {!entry.confirmedAt && !entry.paperWrittenOn && <Revise entry={entry} />}
        <OnItsWay entryId={entry.id} />
        <Card>
          <FactList
            facts={[
              { key: 'day', label: t('notebook.page.day'), value: <When at={entry.happenedOn} /> },
              { key: 'place', label: t('notebook.page.place'), value: entry.place },
              { key: 'branch', label: t('notebook.page.branch'), value: entry.branch.name },
              ...(entry.paperWrittenOn
                ? [
                    { key: 'paper', label: t('notebook.paper.writtenOn'), value: <When at={entry.paperWrittenOn} /> },
                    { key: 'entered', label: t('notebook.paper.entered'), value: <When at={entry.writtenAt} /> },
                  ]
                : [{ key: 'writtenAt', label: t('notebook.page.writtenAt'), value: <When at={entry.writtenAt} /> }]),
              ...(entry.toldWrittenAt
                ? [{ key: 'told', label: t('notebook.page.told'), value: <ToldBy at={entry.toldWrittenAt} /> }]
                : []),
              ...(entry.receivedAt === entry.writtenAt
                ? []
                : [{ key: 'receivedAt', label: t('notebook.page.receivedAt'), value: <When at={entry.receivedAt} /> }]),
            ]}
          />
        </Card>
      </Flex>
    </>
  )
}

/** What the phone told of when it was written, where that cannot be. */
function ToldBy({ at }: { at: string }) {
  const { t, i18n } = useTranslation('member')
  return <span>{t('notebook.page.toldBy', { when: instantInWords(at, i18n.language) })}</span>
}

function titleOf({ activity, work, kind }: Entry, t: (key: string) => string): string {
  return activity?.title ?? t(work ? 'words.notebookWork' : `words.activityKind.${kind}`)
}

/** What was changed or added here and has not arrived yet. */
function OnItsWay({ entryId }: { entryId: string }) {
  const { t } = useTranslation('member')
  const kept = useOutbox().filter(
    ({ state, command }) => state !== 'SENT' && command.act !== 'WRITE' && command.entryId === entryId,
  )
  return (
    <LinkRows label={t('offline.title')}>
      {kept.map((one) => (
        <LinkRow key={one.seq} to={`/notebook/kept/${one.seq}`} end={<KeptTag kept={one} />}>
          {t(`offline.act.${one.command.act}`)}
        </LinkRow>
      ))}
    </LinkRows>
  )
}

function Revise({ entry }: { entry: Entry }) {
  const { t } = useTranslation('member')
  const { id, mainContent, workDone, informationLearned, happenedOn } = entry
  const { message } = App.useApp()
  const { keep } = useKeeping()
  return (
    <FormAct<Texts>
      name={`revise:${id}`}
      block
      label={t('notebook.page.revise')}
      consequence={t('notebook.page.reviseWhat')}
      empty={{ mainContent, workDone, informationLearned }}
      onSubmit={async (texts) => {
        const command = { act: 'REVISE' as const, entryId: id, texts }
        const result = await keep({ command, title: titleOf(entry, t), happenedOn })
        if ('trouble' in result) return result.trouble
        message.success(result.outcome === 'SENT' ? t('notebook.page.revised') : t('offline.kept'))
        return undefined
      }}
    >
      <TextFields />
    </FormAct>
  )
}

function Add({ entry }: { entry: Entry }) {
  const { t } = useTranslation('member')
  const { id, happenedOn } = entry
  const { message } = App.useApp()
  const { keep } = useKeeping()
  const label = t('notebook.page.text')
  return (
    <FormAct<{ text: string }>
      name={`addendum:${id}`}
      block
      label={t('notebook.page.add')}
      consequence={t('notebook.page.addWhat')}
      empty={{ text: '' }}
      onSubmit={async ({ text }) => {
        const command = { act: 'ADD' as const, entryId: id, text: text.trim() }
        const result = await keep({ command, title: titleOf(entry, t), happenedOn })
        if ('trouble' in result) return result.trouble
        message.success(result.outcome === 'SENT' ? t('notebook.page.added') : t('offline.kept'))
        return undefined
      }}
    >
      <Form.Item
        name="text"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('field.required', { label }) }]}
      >
        <Input.TextArea rows={5} maxLength={4000} />
      </Form.Item>
    </FormAct>
  )
}
