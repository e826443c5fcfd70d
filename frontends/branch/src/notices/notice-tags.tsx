import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'

/** What is worth a look about a notice. */
export function NoticeTags({ isLate, withdrawnAt }: { isLate: boolean; withdrawnAt?: string | null }) {
  const { t } = useTranslation('branch')
  if (!isLate && !withdrawnAt) return null
  return (
    <Flex gap={6} wrap component="span" style={{ display: 'inline-flex' }}>
      {isLate && <ToneTag tone="WAITING">{t('notices.late')}</ToneTag>}
      {withdrawnAt && <ToneTag tone="NEUTRAL">{t('notices.withdrawnTag')}</ToneTag>}
    </Flex>
  )
}
