import { Button, Flex, Typography } from 'antd'
import { WarningOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePalette } from './theme.tsx'

export interface ErrorStateProps {
  /** What happened. */
  what: string
  /** What was kept. */
  kept?: string | undefined
  /** What to do now. */
  next?: string | undefined
  /** The number to quote. */
  number?: string | undefined
  onRetry?: (() => void) | undefined
  children?: ReactNode
}

/** An error in the reader's words: what happened, what was kept, what to do, and its number. */
export function ErrorState({ what, kept, next, number, onRetry, children }: ErrorStateProps) {
  const { t } = useTranslation('ui')
  const palette = usePalette()
  return (
    <Flex
      vertical
      gap={8}
      role="alert"
      style={{ padding: 24, borderInlineStart: `3px solid ${palette.states.ALARM.text}`, background: palette.surface }}
    >
      <Typography.Text strong>
        <WarningOutlined aria-hidden style={{ color: palette.states.ALARM.text, marginInlineEnd: 8 }} />
        {what}
      </Typography.Text>
      {kept && <span>{kept}</span>}
      {next && <span>{next}</span>}
      {number && (
        <Typography.Text type="secondary" copyable={{ text: number }}>
          {t('error.number', { number })}
        </Typography.Text>
      )}
      {children}
      {onRetry && (
        <div>
          <Button onClick={onRetry}>{t('act.retry')}</Button>
        </div>
      )}
    </Flex>
  )
}
