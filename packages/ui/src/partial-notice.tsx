import { InfoCircleOutlined } from '@ant-design/icons'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePalette } from './theme.tsx'

/** Says that a part of what would stand here is missing, and which. What is there stands. */
export function PartialNotice({ missing, onRetry }: { missing: string; onRetry?: () => void }) {
  const { t } = useTranslation('ui')
  const { text, ground } = usePalette().states.WAITING
  return (
    <Flex
      role="status"
      gap={8}
      align="center"
      wrap
      style={{ padding: '6px 12px', color: text, background: ground, borderRadius: 4 }}
    >
      <InfoCircleOutlined aria-hidden />
      <span style={{ flex: 1 }}>{t('partial.missing', { missing })}</span>
      {onRetry && (
        <Button size="small" type="text" onClick={onRetry}>
          {t('act.retry')}
        </Button>
      )}
    </Flex>
  )
}
