import { useApolloClient } from '@apollo/client/react'
import { App, Button, Card, Flex, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { FileDrop, type DroppedFile } from '@mobile-members/ui/file-drop.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'
import type { Trouble } from '../graph-errors.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import type { SweepTaskQuery as Answer } from '../gql/graphql.ts'
import { useAct } from '../use-act.ts'
import { useFiles } from '../use-files.ts'
import { SweepLinesQuery, SweepTaskQuery, UndoSweepUploadMutation } from './sweep.queries.ts'

const ENDINGS = ['.xlsx', '.xls', '.csv']
const TONES = {
  DRAFT: 'NEUTRAL',
  RUNNING: 'UNDER_WAY',
  DONE: 'DONE',
  UNDONE: 'NEUTRAL',
  FAILED: 'ALARM',
  DISCARDED: 'NEUTRAL',
} as const satisfies Record<string, Tone>

/** What the server understood of a list, before anything of it is kept. */
interface Preview {
  rows: number
  kept: number
  notMembers: number
  declined: number
  problems: { code: string; sheet: string }[]
  people: { row: number; name: string; origin: string; work: string; residence: string; phones: string[] }[]
}

/** Sends a whole list: what was understood is shown first, and kept when the unit says so. */
export function SweepUploads({ task }: { task: NonNullable<Answer['sweepTask']> }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const files = useFiles()
  const client = useApolloClient()
  const [chosen, setChosen] = useState<{ dropped: DroppedFile; preview: Preview }>()
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const open = task.campaignState === 'OPEN' && !task.returnedOn

  async function send(dropped: DroppedFile, keep: boolean): Promise<Preview | undefined> {
    setSending(true)
    setTrouble(undefined)
    const path = `/files/sweep-tasks/${task.id}${keep ? '?keep=1' : ''}`
    const { data, trouble: problem } = await files.send<Preview>(path, dropped.file, dropped.path)
    setSending(false)
    setTrouble(problem)
    return data
  }

  async function look([dropped]: DroppedFile[]) {
    if (!dropped) return
    const preview = await send(dropped, false)
    setChosen(preview && { dropped, preview })
  }

  async function keep() {
    if (!chosen || !(await send(chosen.dropped, true))) return
    setChosen(undefined)
    void message.success(t('sweep.keptNow'))
    await client.refetchQueries({ include: [SweepTaskQuery, SweepLinesQuery] }).catch(() => undefined)
  }

  if (!open && task.uploads.length === 0) return null
  return (
    <Card size="small" title={t('sweep.send')}>
      <Flex vertical gap={12}>
        {open && !chosen && (
          <FileDrop
            accept={ENDINGS}
            hint={t('sweep.sendHint')}
            disabled={sending}
            onFiles={(dropped) => void look(dropped)}
          />
        )}
        <GraphTrouble error={trouble} />
        {chosen && (
          <Understood
            preview={chosen.preview}
            sending={sending}
            onKeep={() => void keep()}
            onDiscard={() => setChosen(undefined)}
          />
        )}
        <Sent task={task} open={open} />
      </Flex>
    </Card>
  )
}

interface UnderstoodProps {
  preview: Preview
  sending: boolean
  onKeep: () => void
  onDiscard: () => void
}

function Understood({ preview, sending, onKeep, onDiscard }: UnderstoodProps) {
  const { t } = useTranslation('shared')
  const { rows, kept, notMembers, declined, problems, people } = preview
  return (
    <Flex vertical gap={8} role="status">
      <strong>{t('sweep.understood', { rows, kept })}</strong>
      {notMembers + declined > 0 && <span>{t('sweep.leftOut', { notMembers, declined })}</span>}
      {problems.map(({ code, sheet }) => (
        <span key={`${sheet} ${code}`}>
          {t('sweep.sheetProblem', { sheet, problem: t([`sweep.problemOf.${code}`, 'sweep.problemOf.OTHER']) })}
        </span>
      ))}
      {people.length < kept && (
        <Typography.Text type="secondary">{t('sweep.firstOf', { count: people.length })}</Typography.Text>
      )}
      <ol style={{ margin: 0, paddingInlineStart: '1.6em', maxHeight: 260, overflow: 'auto' }}>
        {people.map(({ row, name, origin, work, residence, phones }) => (
          <li key={`${row} ${name}`}>
            <strong>{name}</strong> {[origin, work, residence, ...phones].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ol>
      <Flex gap={8} wrap>
        <Button type="primary" loading={sending} disabled={kept === 0} onClick={onKeep}>
          {t('sweep.keep', { count: kept })}
        </Button>
        <Button disabled={sending} onClick={onDiscard}>
          {t('sweep.discard')}
        </Button>
      </Flex>
    </Flex>
  )
}

function Sent({ task, open }: { task: NonNullable<Answer['sweepTask']>; open: boolean }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const undo = useAct(UndoSweepUploadMutation, [SweepTaskQuery, SweepLinesQuery])
  if (task.uploads.length === 0) return null
  return (
    <section aria-label={t('sweep.uploads')}>
      <Typography.Text type="secondary">{t('sweep.uploads')}</Typography.Text>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {task.uploads.map(({ id, state, fileName, createdAt, ...figures }) => (
          <li key={id} style={{ padding: '6px 0', overflowWrap: 'anywhere' }}>
            <Flex gap={8} wrap align="center">
              <ToneTag tone={TONES[state]}>{t(`sweep.upload.stateOf.${state}`)}</ToneTag>
              <span>{fileName}</span>
              <Typography.Text type="secondary">{instantInTable(createdAt)}</Typography.Text>
              {state === 'DONE' && (
                <Typography.Text type="secondary">{t('sweep.upload.figures', figures)}</Typography.Text>
              )}
              {state === 'DONE' && open && (
                <ConfirmAct
                  size="small"
                  label={t('sweep.upload.undo')}
                  consequence={t('sweep.upload.undoConsequence', { name: fileName })}
                  onConfirm={async () => {
                    if ((await undo.act({ id })).trouble) return false
                    void message.success(t('sweep.upload.undone'))
                    return true
                  }}
                  problem={<GraphTrouble error={undo.trouble} />}
                />
              )}
            </Flex>
          </li>
        ))}
      </ul>
    </section>
  )
}
