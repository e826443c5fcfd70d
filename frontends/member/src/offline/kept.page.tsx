import { App, Button, Card, Flex, Form, Input, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { saveFile } from '@mobile-members/ui/export-button.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { AboutFields } from '../notebook/about-fields.tsx'
import { TextFields } from '../notebook/text-fields.tsx'
import { SendNow } from './kept-list.tsx'
import { KeptTag } from './kept-tag.tsx'
import { isOpen } from './outbox.ts'
import type { Command, KeptCommand } from './phone-store.ts'
import { thePhone } from './phone.ts'
import { useOutbox } from './use-outbox.ts'

const TEXTS = ['mainContent', 'workDone', 'informationLearned'] as const

/** Something written that is not at the server: what it says, why it is still here, and what can be done with it (N12). */
export function Component() {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { seq = '' } = useParams()
  const kept = useOutbox().find((one) => one.seq === Number(seq))
  if (!kept) return <EmptyState what={t('offline.page.notFound')} />
  const parts = partsOf(kept.command).map(({ key, text }) => ({ label: t(`notebook.${key}`), text }))
  return (
    <>
      <BackLink to="/notebook" label={t('notebook.title')} />
      <PageHead title={kept.title} about={t('offline.page.title')}>
        <KeptTag kept={kept} />
      </PageHead>
      <Flex vertical gap={16}>
        {kept.trouble && (
          <Card title={t(kept.state === 'REFUSED' ? 'offline.page.why' : 'offline.page.last')}>
            <GraphTrouble error={kept.trouble} />
          </Card>
        )}
        {kept.uncertain && kept.state !== 'SENT' && (
          <Typography.Text type="secondary">{t('offline.page.uncertain')}</Typography.Text>
        )}
        {parts.map(({ label, text }) => (
          <Card key={label} title={label}>
            <div style={{ whiteSpace: 'pre-wrap' }}>{text}</div>
          </Card>
        ))}
        <FactList
          facts={[
            { key: 'day', label: t('notebook.page.day'), value: <When at={kept.happenedOn} /> },
            { key: 'writtenAt', label: t('offline.page.writtenAt'), value: <When at={kept.writtenAt} /> },
          ]}
        />
        <SendNow kept={[kept]} />
        {isOpen(kept) && <Change kept={kept} />}
        <Button block onClick={() => saveText(kept, parts)}>
          {t('offline.page.export')}
        </Button>
        {isOpen(kept) && (
          <ConfirmAct
            danger
            label={t('offline.page.discard')}
            consequence={t('offline.page.discardWhat')}
            onConfirm={async () => {
              await thePhone()?.outbox.discard(kept.seq)
              message.success(t('offline.page.discarded'))
              void navigate('/notebook', { replace: true })
            }}
          />
        )}
      </Flex>
    </>
  )

  function saveText({ title, happenedOn, writtenAt }: KeptCommand, said: { label: string; text: string }[]) {
    const head = [title, `${t('notebook.page.day')} ${happenedOn}`, `${t('offline.page.writtenAt')} ${writtenAt}`]
    const lines = [...head, ...said.flatMap(({ label, text }) => ['', label, text])]
    saveFile(
      new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/plain' }),
      `${t('offline.page.file')}-${happenedOn}.txt`,
    )
  }
}

function partsOf(command: Command): { key: string; text: string }[] {
  if (command.act === 'ADD') return [{ key: 'page.text', text: command.text }]
  const texts = command.act === 'WRITE' ? command.input : command.texts
  return TEXTS.flatMap((key) => (texts[key] ? [{ key, text: texts[key] }] : []))
}

function Change({ kept: { seq, command } }: { kept: KeptCommand }) {
  const { t } = useTranslation('member')
  const label = t('notebook.page.text')
  const empty = {
    ...(command.act === 'WRITE' ? command.input : command.act === 'REVISE' ? command.texts : { text: command.text }),
  }
  return (
    <FormAct<Record<string, unknown>>
      name={`kept:${seq}`}
      block
      type="primary"
      label={t('offline.page.change')}
      consequence={t('offline.page.changeWhat')}
      empty={empty}
      onSubmit={async (values) => {
        await thePhone()?.outbox.change(seq, changed(command, values))
        void thePhone()?.outbox.drain()
        return undefined
      }}
    >
      {command.act === 'WRITE' && !command.input.activityId && <AboutFields />}
      {command.act === 'ADD' ? (
        <Form.Item
          name="text"
          label={label}
          rules={[{ required: true, whitespace: true, message: t('field.required', { label }) }]}
        >
          <Input.TextArea rows={5} maxLength={4000} />
        </Form.Item>
      ) : (
        <TextFields />
      )}
    </FormAct>
  )
}

function changed(command: Command, values: Record<string, unknown>): Command {
  switch (command.act) {
    case 'WRITE':
      return { ...command, input: { ...command.input, ...values } }
    case 'REVISE':
      return { ...command, texts: { ...command.texts, ...values } }
    case 'ADD':
      return { ...command, text: String(values['text']) }
  }
}
