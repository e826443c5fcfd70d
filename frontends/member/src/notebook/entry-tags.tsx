import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'

interface EntryTagsProps {
  confirmedAt?: string | null
  isLate: boolean
  paperWrittenOn?: string | null
  memberAgrees?: boolean | null
}

/** Whether the branch has confirmed an entry, whether it came late, and whether it was copied from paper. */
export function EntryTags({ confirmedAt, isLate, paperWrittenOn, memberAgrees }: EntryTagsProps) {
  const { t } = useTranslation('member')
  return (
    <Flex gap={6} wrap justify="end">
      {paperWrittenOn && (
        <ToneTag tone={memberAgrees === false ? 'ALARM' : 'NEUTRAL'}>{t('notebook.paper.tag')}</ToneTag>
      )}
      {isLate && <ToneTag tone="NEUTRAL">{t('notebook.late')}</ToneTag>}
      <ToneTag tone={confirmedAt ? 'DONE' : 'WAITING'}>
        {t(confirmedAt ? 'notebook.confirmed' : 'notebook.unconfirmed')}
      </ToneTag>
    </Flex>
  )
}
