import { Button, Flex, Typography } from 'antd'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { differences, type Piece } from './differences.ts'
import { usePalette } from './theme.tsx'

export interface ComparedField {
  key: string
  label: string
  left: string | null | undefined
  right: string | null | undefined
}

export interface SideBySideProps {
  leftTitle: ReactNode
  rightTitle: ReactNode
  fields: ComparedField[]
  /** Why they may be the same, and why not, in words. */
  reasonsFor: string[]
  reasonsAgainst: string[]
  /** J: the next question; K: the one before. */
  onNext?: () => void
  onPrevious?: () => void
  /** Enter: yes, the same. */
  onSame: () => void
  /** N: no, different. */
  onDifferent: () => void
  /** U: takes the last answer back. */
  onUndo?: (() => void) | undefined
  busy?: boolean
}

/** A question of identity: two columns, differences marked character by character, reasons in words, keys J K Enter N U. */
export function SideBySide(props: SideBySideProps) {
  const { leftTitle, rightTitle, fields, reasonsFor, reasonsAgainst, onNext, onPrevious, onSame, onDifferent } = props
  const { t } = useTranslation('ui')
  const palette = usePalette()
  const { onUndo, busy } = props
  useKeys({
    j: onNext,
    k: onPrevious,
    enter: busy ? undefined : onSame,
    n: busy ? undefined : onDifferent,
    u: busy ? undefined : onUndo,
  })
  const cell = { padding: '7px 12px', borderBottom: `1px solid ${palette.line}`, verticalAlign: 'top' } as const
  return (
    <Flex vertical gap={12}>
      <table style={{ borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', background: palette.surface }}>
        <thead>
          <tr style={{ textAlign: 'start' }}>
            <th style={{ ...cell, width: '18%' }} />
            <th style={{ ...cell, textAlign: 'start' }}>{leftTitle}</th>
            <th style={{ ...cell, textAlign: 'start' }}>{rightTitle}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ key, label, left, right }) => {
            const both = Boolean(left) && Boolean(right)
            const marked = both ? differences(left!, right!) : undefined
            return (
              <tr key={key}>
                <th scope="row" style={{ ...cell, textAlign: 'start', fontWeight: 400, color: palette.quiet }}>
                  {label}
                </th>
                <td style={{ ...cell, overflowWrap: 'anywhere' }}>
                  {marked ? <Marked pieces={marked.left} /> : left || '–'}
                </td>
                <td style={{ ...cell, overflowWrap: 'anywhere' }}>
                  {marked ? <Marked pieces={marked.right} /> : right || '–'}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Flex gap={24} wrap>
        <Reasons title={t('compare.for')} reasons={reasonsFor} />
        <Reasons title={t('compare.against')} reasons={reasonsAgainst} />
      </Flex>
      <Flex gap={8} wrap align="center">
        <Button type="primary" onClick={onSame} disabled={props.busy ?? false}>
          {t('compare.same')} <Key name="Enter" />
        </Button>
        <Button onClick={onDifferent} disabled={props.busy ?? false}>
          {t('compare.different')} <Key name="N" />
        </Button>
        {onPrevious && (
          <Button type="text" onClick={onPrevious}>
            {t('compare.previous')} <Key name="K" />
          </Button>
        )}
        {onNext && (
          <Button type="text" onClick={onNext}>
            {t('compare.next')} <Key name="J" />
          </Button>
        )}
        {props.onUndo && (
          <Button type="text" onClick={props.onUndo} disabled={props.busy ?? false}>
            {t('compare.undo')} <Key name="U" />
          </Button>
        )}
      </Flex>
    </Flex>
  )
}

function Marked({ pieces }: { pieces: Piece[] }) {
  const { text, ground } = usePalette().states.ALARM
  return pieces.map((piece, at) =>
    piece.same ? (
      <span key={at}>{piece.text}</span>
    ) : (
      <mark key={at} style={{ color: text, background: ground, fontWeight: 600, textDecoration: 'underline' }}>
        {piece.text}
      </mark>
    ),
  )
}

function Reasons({ title, reasons }: { title: string; reasons: string[] }) {
  const { t } = useTranslation('ui')
  return (
    <div style={{ flex: '1 1 260px' }}>
      <Typography.Text strong>{title}</Typography.Text>
      {reasons.length === 0 ? (
        <div>{t('compare.noReason')}</div>
      ) : (
        <ul style={{ margin: '4px 0', paddingInlineStart: 20 }}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Key({ name }: { name: string }) {
  return <kbd style={{ opacity: 0.7, fontSize: '0.8em', marginInlineStart: 4 }}>{name}</kbd>
}

/** Acts that a single key does, where nothing is being typed or pressed. */
export function useKeys(acts: Record<string, (() => void) | undefined>): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const target = event.target as HTMLElement
      if (target.closest('input, textarea, select, button, a, [contenteditable], [role=dialog]')) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const act = acts[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
