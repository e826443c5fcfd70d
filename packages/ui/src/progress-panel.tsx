import { Button, Flex, Progress, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePalette } from './theme.tsx'

export interface ProgressPanelProps {
  title: string
  done: number
  /** Undefined while it is not known yet. */
  total?: number | undefined
  /** What is being done just now. */
  now?: string | undefined
  /** The work goes on without this page. */
  mayLeave?: boolean
  onCancel?: (() => void) | undefined
  children?: ReactNode
}

/** Long work: how far it is, whether one may leave, and how to stop it. */
export function ProgressPanel({ title, done, total, now, mayLeave = false, onCancel, children }: ProgressPanelProps) {
  const { t } = useTranslation('ui')
  const palette = usePalette()
  const percent = total ? Math.min(100, Math.floor((done / total) * 100)) : 0
  return (
    <Flex
      vertical
      gap={8}
      role="status"
      aria-live="polite"
      style={{ padding: 16, background: palette.surface, border: `1px solid ${palette.line}`, borderRadius: 4 }}
    >
      <Typography.Text strong>{title}</Typography.Text>
      <Progress
        percent={percent}
        showInfo={total !== undefined}
        status="active"
        strokeColor={palette.states.UNDER_WAY.text}
      />
      <Typography.Text type="secondary">
        {total === undefined ? t('progress.done', { done }) : t('progress.doneOf', { done, total })}
        {now ? ` · ${now}` : ''}
      </Typography.Text>
      {mayLeave && <span>{t('progress.mayLeave')}</span>}
      {children}
      {onCancel && (
        <div>
          <Button onClick={onCancel}>{t('progress.cancel')}</Button>
        </div>
      )}
    </Flex>
  )
}
