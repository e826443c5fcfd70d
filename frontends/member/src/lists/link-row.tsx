import { RightOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { usePalette } from '@mobile-members/ui/theme.tsx'

interface LinkRowProps {
  to: string
  children: ReactNode
  /** Below, smaller. */
  note?: ReactNode
  /** At the end: a state, a count. */
  end?: ReactNode
}

/** A whole row that leads somewhere, high enough for a finger. */
export function LinkRow({ to, children, note, end }: LinkRowProps) {
  const palette = usePalette()
  return (
    <li style={{ listStyle: 'none', borderTop: `1px solid ${palette.line}` }}>
      <Link
        to={to}
        style={{
          display: 'flex',
          gap: 10,
          alignItems: 'center',
          minHeight: 56,
          padding: '8px 0',
          color: palette.text,
          textDecoration: 'none',
        }}
      >
        {/* What does not fit beside the words in large print goes below them. */}
        <span
          style={{ flex: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' }}
        >
          <span style={{ flex: '1 1 9em', minWidth: 0, overflowWrap: 'anywhere' }}>
            <span style={{ display: 'block' }}>{children}</span>
            {note && <span style={{ display: 'block', color: palette.quiet, fontSize: '0.86em' }}>{note}</span>}
          </span>
          {end}
        </span>
        <RightOutlined aria-hidden style={{ color: palette.quiet, fontSize: '0.8em' }} />
      </Link>
    </li>
  )
}

/** Rows one under the other. */
export function LinkRows({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ul className="mm-rows" aria-label={label} style={{ margin: 0, padding: 0 }}>
      {children}
    </ul>
  )
}
