import { Typography } from 'antd'
import type { ReactNode } from 'react'
import { usePalette } from './theme.tsx'
import { useTranslation } from 'react-i18next'

export interface Fact {
  key: string
  label: string
  value: ReactNode
  /** Where it is known from: 乡镇上报 2026-03-02. */
  source?: ReactNode
}

/** Facts with their source, one under the other; on wide pages two columns. */
export function FactList({ facts, columns = 1 }: { facts: Fact[]; columns?: 1 | 2 }) {
  const { t } = useTranslation('ui')
  const palette = usePalette()
  return (
    <dl
      style={{
        margin: 0,
        display: 'grid',
        gridTemplateColumns: columns === 2 ? 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))' : '1fr',
        columnGap: 32,
      }}
    >
      {facts.map(({ key, label, value, source }) => (
        <div
          key={key}
          className="mm-keep"
          style={{
            display: 'grid',
            gridTemplateColumns: 'minmax(5em, 8em) 1fr',
            gap: 8,
            padding: '7px 0',
            borderBottom: `1px solid ${palette.line}`,
          }}
        >
          <dt style={{ color: palette.quiet }}>{label}</dt>
          <dd style={{ margin: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
            {value === undefined || value === null || value === '' ? (
              <Typography.Text type="secondary">{t('facts.unknown')}</Typography.Text>
            ) : (
              value
            )}
            {source && (
              <Typography.Text type="secondary" style={{ display: 'block', fontSize: '0.86em' }}>
                {source}
              </Typography.Text>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
