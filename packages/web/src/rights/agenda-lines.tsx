import { Flex, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaKind, AgendaOutcome } from '@mobile-members/model/rights.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'

export interface AgendaLine {
  id: string
  kind: AgendaKind
  title: string
  electors?: number | null
  quorum?: number | null
  guestsPresent?: number | null
  present?: number | null
  votesFor?: number | null
  votesAgainst?: number | null
  votesAbstained?: number | null
  outcome?: AgendaOutcome | null
  candidates: readonly { number: number; member?: { id: string; name?: string | null } | null }[]
}

const TONES = { CARRIED: 'DONE', NOT_CARRIED: 'NEUTRAL', NO_QUORUM: 'ALARM' } as const

interface AgendaLinesProps<L extends AgendaLine> {
  items: readonly L[]
  /** What may be done with an item. */
  acts?: (item: L) => ReactNode
}

/** A meeting's agenda: what it is about, who is in the count and who is not, and what was decided (R65, R67). */
export function AgendaLines<L extends AgendaLine>({ items, acts }: AgendaLinesProps<L>) {
  const { t } = useTranslation('shared')
  if (items.length === 0) return <EmptyState what={t('rights.agenda.none')} />
  return (
    <ol style={{ margin: 0, paddingInlineStart: 24 }}>
      {items.map((item) => (
        <li key={item.id} style={{ padding: '6px 0' }}>
          <Flex gap={8} wrap align="center">
            <ToneTag tone="NEUTRAL">{t(`rights.agenda.kind.${item.kind}`)}</ToneTag>
            <strong style={{ overflowWrap: 'anywhere' }}>{item.title}</strong>
            {item.outcome && <ToneTag tone={TONES[item.outcome]}>{t(`rights.agenda.outcome.${item.outcome}`)}</ToneTag>}
          </Flex>
          {typeof item.electors === 'number' && (
            <Typography.Text type="secondary" style={{ display: 'block' }}>
              {t('rights.agenda.base', { electors: item.electors, quorum: item.quorum })}
            </Typography.Text>
          )}
          {item.candidates.length > 0 && (
            <Typography.Text style={{ display: 'block' }}>
              {item.candidates
                .map(({ number, member }) => member?.name ?? t('rights.agenda.ballot', { number }))
                .join(' · ')}
            </Typography.Text>
          )}
          {item.outcome && (
            <Typography.Text style={{ display: 'block' }}>
              {t('rights.agenda.counted', {
                present: item.present,
                guests: item.guestsPresent,
                for: item.votesFor,
                against: item.votesAgainst,
                abstained: item.votesAbstained,
              })}
            </Typography.Text>
          )}
          {acts?.(item)}
        </li>
      ))}
    </ol>
  )
}
