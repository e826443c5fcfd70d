import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Form, Input, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { MyNotebookQuery as Answer } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { EntryTags } from './entry-tags.tsx'
import { AddAddendumMutation, MyNotebookQuery, ReviseEntryMutation } from './notebook.queries.ts'
import { TextFields, type Texts } from './text-fields.tsx'

type Entry = NonNullable<Answer['myNotebook']>['nodes'][number]
const TEXTS = ['mainContent', 'workDone', 'informationLearned'] as const
/** The whole notebook of some years; the graph gives entries by the notebook only. */
const ALL = 200

/** One entry: what was written, whether it is confirmed, and what may still be done with it (R83). */
export function Component() {
  const { t } = useTranslation('member')
  const { entryId = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(MyNotebookQuery, { variables: { first: ALL } })
  const entry = data?.myNotebook?.nodes.find(({ id }) => id === entryId)
  if (!entry) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('notebook.page.notFound')} />
    )
  }
  return (
    <>
      <BackLink to="/notebook" label={t('notebook.title')} />
      <PageHead title={entry.activity?.title ?? t(`words.activityKind.${entry.kind}`)}>
        <EntryTags confirmedAt={entry.confirmedAt ?? null} isLate={entry.isLate} />
      </PageHead>
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
        {entry.addenda.map(({ text, writtenAt }) => (
          <Card key={writtenAt} title={t('notebook.page.addendum')}>
            <div style={{ whiteSpace: 'pre-wrap' }}>{text}</div>
            <Typography.Text type="secondary">
              <When at={writtenAt} />
            </Typography.Text>
          </Card>
        ))}
        {entry.confirmedAt ? <Add entry={entry} /> : <Revise entry={entry} />}
        <Card>
          <FactList
            facts={[
              { key: 'day', label: t('notebook.page.day'), value: <When at={entry.happenedOn} /> },
              { key: 'place', label: t('notebook.page.place'), value: entry.place },
              { key: 'branch', label: t('notebook.page.branch'), value: entry.branch.name },
              { key: 'writtenAt', label: t('notebook.page.writtenAt'), value: <When at={entry.writtenAt} /> },
            ]}
          />
        </Card>
      </Flex>
    </>
  )
}

function Revise({ entry: { id, mainContent, workDone, informationLearned } }: { entry: Entry }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const { act } = useAct(ReviseEntryMutation, [MyNotebookQuery])
  return (
    <FormAct<Texts>
      name={`revise:${id}`}
      block
      label={t('notebook.page.revise')}
      consequence={t('notebook.page.reviseWhat')}
      empty={{ mainContent, workDone, informationLearned }}
      onSubmit={async (texts) => {
        const { trouble } = await act({ id, texts })
        if (!trouble) message.success(t('notebook.page.revised'))
        return trouble
      }}
    >
      <TextFields />
    </FormAct>
  )
}

function Add({ entry: { id } }: { entry: Entry }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const { act } = useAct(AddAddendumMutation, [MyNotebookQuery])
  const label = t('notebook.page.text')
  return (
    <FormAct<{ text: string }>
      name={`addendum:${id}`}
      block
      label={t('notebook.page.add')}
      consequence={t('notebook.page.addWhat')}
      empty={{ text: '' }}
      onSubmit={async ({ text }) => {
        const { trouble } = await act({ id, text: text.trim() })
        if (!trouble) message.success(t('notebook.page.added'))
        return trouble
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
