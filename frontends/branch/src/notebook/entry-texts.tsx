import { Card, Flex, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ActivityKind } from '@mobile-members/model/branches.ts'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { When } from '../branches/in-words.tsx'

export interface Entry {
  id: string
  kind: ActivityKind
  place: string
  happenedOn: string
  mainContent: string
  workDone: string
  informationLearned: string
  writtenAt: string
  toldWrittenAt?: string | null
  isLate: boolean
  confirmedAt?: string | null
  paperWrittenOn?: string | null
  memberAgrees?: boolean | null
  memberNote?: string | null
  branch?: { name: string } | null
  activity?: { id: string; title: string } | null
  /** The work of the branch that it tells of (R72). */
  work?: { id: string } | null
  addenda?: readonly { text: string; writtenAt: string }[]
}

interface EntryTextsProps {
  entry: Entry
  /** Who wrote it, where several people's entries stand together. */
  who?: ReactNode
  withBranch?: boolean
  children?: ReactNode
}

/** One page of a notebook: when and where, and the three texts (R83). */
export function EntryTexts({ entry, who, withBranch = false, children }: EntryTextsProps) {
  const { t } = useTranslation('branch')
  const { pathTo } = useBranch()
  const { activity, work } = entry
  const path = activity ? pathTo(`activities/${activity.id}`) : work ? pathTo(`work/${work.id}`) : undefined
  const title = activity?.title ?? t(work ? 'words.notebookWork' : `activities.kindOf.${entry.kind}`)
  const texts = ['mainContent', 'workDone', 'informationLearned'] as const
  return (
    <Card className="mm-keep" size="small">
      <Flex gap={8} wrap align="center" justify="space-between" style={{ marginBottom: 8 }}>
        <Flex gap={8} wrap align="center">
          {who && <strong>{who}</strong>}
          <When at={entry.happenedOn} />
          {path ? <Link to={path}>{title}</Link> : <span>{title}</span>}
        </Flex>
        <Flex gap={6} wrap>
          {entry.paperWrittenOn && (
            <ToneTag tone={entry.memberAgrees === false ? 'ALARM' : 'NEUTRAL'}>
              {t(`notebook.paper.${tagOf(entry.memberAgrees)}`)}
            </ToneTag>
          )}
          {entry.isLate && <ToneTag tone="NEUTRAL">{t('notebook.late')}</ToneTag>}
          <ToneTag tone={entry.confirmedAt ? 'DONE' : 'WAITING'}>
            {t(entry.confirmedAt ? 'notebook.confirmedAt' : 'notebook.unconfirmed')}
          </ToneTag>
        </Flex>
      </Flex>
      <FactList
        facts={[
          { key: 'place', label: t('activities.place'), value: entry.place },
          ...texts.map((text) => ({
            key: text,
            label: t(`notebook.${text}`),
            value: entry[text] ? (
              <span style={{ whiteSpace: 'pre-wrap' }}>{entry[text]}</span>
            ) : (
              <Typography.Text type="secondary">{t('notebook.nothing')}</Typography.Text>
            ),
          })),
          ...(entry.addenda ?? []).map(({ text, writtenAt }) => ({
            key: `addendum ${writtenAt}`,
            label: t('notebook.addendum'),
            value: text,
            source: <When at={writtenAt} />,
          })),
          ...(withBranch && entry.branch
            ? [{ key: 'branch', label: t('notebook.atBranch'), value: entry.branch.name }]
            : []),
          ...(entry.paperWrittenOn
            ? [
                { key: 'paper', label: t('notebook.paper.writtenOn'), value: <When at={entry.paperWrittenOn} /> },
                { key: 'entered', label: t('notebook.paper.enteredAt'), value: <When at={entry.writtenAt} /> },
              ]
            : [{ key: 'writtenAt', label: t('notebook.writtenAt'), value: <When at={entry.writtenAt} /> }]),
          ...(entry.toldWrittenAt
            ? [
                {
                  key: 'told',
                  label: t('notebook.told'),
                  value: <When at={entry.toldWrittenAt} />,
                  source: t('notebook.toldWhy'),
                },
              ]
            : []),
          ...(entry.memberNote
            ? [{ key: 'note', label: t('notebook.paper.memberNote'), value: entry.memberNote }]
            : []),
        ]}
      />
      {children && <div style={{ marginTop: 12 }}>{children}</div>}
    </Card>
  )
}

function tagOf(agrees: boolean | null | undefined): 'copied' | 'agreed' | 'disagreed' {
  if (agrees === null || agrees === undefined) return 'copied'
  return agrees ? 'agreed' : 'disagreed'
}
