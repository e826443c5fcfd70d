import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePalette } from './theme.tsx'

export interface StatCardProps {
  label: string
  /** Undefined while it loads; null when the part of the system that knows it does not answer. */
  value: number | string | null | undefined
  unit?: string
  /** How it came about: the interval, the share of what. */
  note?: ReactNode
  /** Opens the list behind the figure. */
  onOpen?: (() => void) | undefined
  /** The oldest is past its deadline. */
  late?: boolean
}

/** A figure that leads to the list behind it. */
export function StatCard({ label, value, unit, note, onOpen, late = false }: StatCardProps) {
  const { t } = useTranslation('ui')
  const palette = usePalette()
  const shown = value === undefined ? '…' : value === null ? t('stat.missing') : value
  const content = (
    <>
      <span style={{ color: palette.quiet }}>{label}</span>
      <span
        style={{
          fontSize: value === null ? '1em' : '1.9em',
          lineHeight: 1.3,
          fontWeight: 600,
          color: late ? palette.states.ALARM.text : palette.text,
        }}
      >
        {shown}
        {typeof value === 'number' && unit && <small style={{ fontSize: '0.5em', fontWeight: 400 }}> {unit}</small>}
      </span>
      {note && <span style={{ color: palette.quiet, fontSize: '0.86em' }}>{note}</span>}
    </>
  )
  const style = {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: 2,
    padding: '12px 16px',
    background: palette.surface,
    border: `1px solid ${palette.line}`,
    borderRadius: 4,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    minWidth: 0,
  } as const
  return onOpen ? (
    <button type="button" onClick={onOpen} style={{ ...style, cursor: 'pointer' }} className="mm-stat">
      {content}
    </button>
  ) : (
    <div style={style}>{content}</div>
  )
}

/** Figures side by side, as many as fit. */
export function StatRow({ children }: { children: ReactNode }) {
  return (
    <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))' }}>
      {children}
    </div>
  )
}
