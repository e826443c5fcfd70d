import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DutyState } from '@mobile-members/model/duties.ts'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import type { Duties } from './use-duties.ts'

/** A card for each duty: when it was last done, how often in a year, by which work; amber when it has been silent too long. */
export function DutyCards({ duties, townshipId }: { duties: Duties; townshipId: string | null }) {
  return (
    <>
      <GraphTrouble error={duties.error} onRetry={duties.refetch} />
      {duties.loading && <LoadingLayout />}
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))', gap: 12 }}>
        {duties.dutiesOf(townshipId).map((state) => (
          <DutyCard key={state.duty} state={state} silenceDays={duties.silenceDays ?? 0} />
        ))}
      </div>
    </>
  )
}

function DutyCard({ state, silenceDays }: { state: DutyState; silenceDays: number }) {
  const { t, i18n } = useTranslation('shared')
  const { duty, evidence, count, lastOn } = state
  return (
    <Card size="small" title={t(`network.duty.${duty}`)} extra={<DutyTag state={state} silenceDays={silenceDays} />}>
      <Flex vertical gap={4}>
        {lastOn && (
          <Typography.Text strong>
            {t('network.lastOn', { day: dayInWords(lastOn, i18n.language) })} · {t('network.times', { count })}
          </Typography.Text>
        )}
        {evidence.map((item) => (
          <Typography.Text key={item.work} type="secondary">
            {t('network.workLine', {
              work: t(`network.work.${item.work}`),
              count: item.count,
              day: item.lastOn ? dayInWords(item.lastOn, i18n.language) : '—',
            })}
          </Typography.Text>
        ))}
        {evidence.length === 0 && <Typography.Text type="secondary">{t('network.never')}</Typography.Text>}
      </Flex>
    </Card>
  )
}

/** Whether a duty is lived, as a colour and a word. */
export function DutyTag({ state, silenceDays }: { state: DutyState; silenceDays: number }) {
  const { t } = useTranslation('shared')
  if (!state.silent) return <ToneTag tone="DONE">{t('network.lively')}</ToneTag>
  return (
    <ToneTag tone="WAITING">
      {state.lastOn === null ? t('network.never') : t('network.silent', { days: silenceDays })}
    </ToneTag>
  )
}
