import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { heldForOf } from '@mobile-members/model/purposes.ts'

/** Below a field: what it is asked for, whether it must be told, how long it is held (D1). `column` is `members.phones`. */
export function WhyHeld({ column }: { column: string }) {
  const { t } = useTranslation('shared')
  const held = heldForOf(column)
  if (!held) return null
  return (
    <Typography.Text type="secondary" style={{ fontSize: '0.9em' }}>
      {t('purposes.why', {
        purpose: t(`purposes.purposeOf.${held.purpose}`),
        necessity: t(`purposes.necessityOf.${held.necessity}`),
        retention: t(`purposes.retentionOf.${held.retention}`),
      })}
    </Typography.Text>
  )
}
