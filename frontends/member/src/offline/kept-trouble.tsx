import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { troubleOf } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { thePhone } from './phone.ts'

/** The trouble of a page whose last state the phone keeps: without a network it only says how old what is shown is. */
export function KeptGraphTrouble({ error, shown, onRetry }: { error: unknown; shown: boolean; onRetry: () => void }) {
  const { t, i18n } = useTranslation('member')
  const seenAt = thePhone()?.seenAt()
  if (!shown || !seenAt || troubleOf(error)?.code !== 'NO_CONNECTION')
    return <GraphTrouble error={error} onRetry={onRetry} />
  return (
    <Typography.Paragraph type="secondary">
      {t('offline.seenAt', { when: instantInWords(seenAt, i18n.language) })}
    </Typography.Paragraph>
  )
}
