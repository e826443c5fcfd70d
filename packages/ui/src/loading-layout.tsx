import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'

/** Holds the place of what is coming, so that the layout stays still. */
export function LoadingLayout({ rows = 6, title = true }: { rows?: number; title?: boolean }) {
  const { t } = useTranslation('ui')
  return (
    <div role="status" aria-label={t('common.loading')} style={{ padding: 16, minHeight: rows * 32 }}>
      <Skeleton title={title} paragraph={{ rows }} active />
    </div>
  )
}
