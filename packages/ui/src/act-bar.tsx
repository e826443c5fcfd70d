import { Button, Flex, Tooltip, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface PossibleAct {
  key: string
  label: string
  onAct: () => void
  /** The one act that comes next stands in red. */
  primary?: boolean
  /** Why it is not possible now, in words. It stays in view with its reason. */
  refusal?: string | undefined
  running?: boolean
  icon?: ReactNode
}

/** The acts that are possible now; those that are not, with their reason. `children` takes acts that bring their own button. */
export function ActBar({ acts, children }: { acts: PossibleAct[]; children?: ReactNode }) {
  const { t } = useTranslation('ui')
  if (acts.length === 0 && !children) return <Typography.Text type="secondary">{t('acts.none')}</Typography.Text>
  return (
    <Flex gap={8} wrap className="mm-no-print" role="group" aria-label={t('acts.title')}>
      {acts.map(({ key, label, onAct, primary, refusal, running, icon }) =>
        refusal === undefined ? (
          <Button
            key={key}
            type={primary ? 'primary' : 'default'}
            loading={running ?? false}
            icon={icon}
            onClick={onAct}
          >
            {label}
          </Button>
        ) : (
          <Tooltip key={key} title={refusal}>
            <span tabIndex={0} aria-label={`${label}: ${refusal}`}>
              <Button disabled icon={icon}>
                {label}
              </Button>
            </span>
          </Tooltip>
        ),
      )}
      {children}
    </Flex>
  )
}
