import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'

/** Whether the branch has confirmed an entry, and whether it came late. */
export function EntryTags({ confirmedAt, isLate }: { confirmedAt?: string | null; isLate: boolean }) {
  const { t } = useTranslation('member')
  return (
    <Flex gap={6} wrap justify="end">
      {isLate && <ToneTag tone="NEUTRAL">{t('notebook.late')}</ToneTag>}
      <ToneTag tone={confirmedAt ? 'DONE' : 'WAITING'}>
        {t(confirmedAt ? 'notebook.confirmed' : 'notebook.unconfirmed')}
      </ToneTag>
    </Flex>
  )
}
