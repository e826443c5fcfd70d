import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

/** Fetches the next page of a list; nothing when there is none. */
export function MoreButton({ onMore, loading }: { onMore: (() => void) | undefined; loading: boolean }) {
  const { t } = useTranslation('member')
  if (!onMore) return null
  return (
    <Button block loading={loading} onClick={onMore} style={{ marginTop: 12 }}>
      {t('act.more')}
    </Button>
  )
}
