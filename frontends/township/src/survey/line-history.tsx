import { Button, Modal, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { LineFacts } from './line-facts.tsx'
import type { Line } from './survey-parts.ts'

/** What happened to a line, and what it told before it was corrected. */
export function LineHistory({ line }: { line: Line }) {
  const { t } = useTranslation('township')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" type="text" onClick={() => setOpen(true)}>
        {t('survey.lines.history')}
      </Button>
      <Modal
        open={open}
        title={t('survey.history.title', { name: line.facts.name })}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
      >
        <LineSteps line={line} />
        <EarlierVersions lines={line.earlierVersions} />
      </Modal>
    </>
  )
}

type Step = Line['history'][number]

export function LineSteps({ line }: { line: { toldOn: string; history: readonly Step[] } }) {
  const { t, i18n } = useTranslation('township')
  if (line.history.length === 0) return <p>{t('survey.history.none')}</p>
  return (
    <Timeline
      entries={[
        {
          key: 'told',
          at: line.toldOn,
          what: t('survey.history.told', { day: dayInWords(line.toldOn, i18n.language) }),
        },
        ...line.history.map(({ id, step, reason, takenByName, takenAt }) => ({
          key: id,
          at: takenAt,
          what: t(`survey.history.step.${step}`, { reason }).replace(/[:\uFF1A]\s*$/, ''),
          by: takenByName ?? undefined,
        })),
      ]}
    />
  )
}

export function EarlierVersions({ lines }: { lines: readonly Omit<Line, 'history' | 'earlierVersions'>[] }) {
  const { t } = useTranslation('township')
  return lines.map((earlier) => (
    <section key={earlier.id}>
      <Typography.Title level={5}>{t('survey.history.earlier')}</Typography.Title>
      <LineFacts line={earlier} />
    </section>
  ))
}
