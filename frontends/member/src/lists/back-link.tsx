import { ArrowLeftOutlined } from '@ant-design/icons'
import { Link } from 'react-router'
import { usePalette } from '@mobile-members/ui/theme.tsx'

/** Leads back, with a target that a finger finds. */
export function BackLink({ to, label }: { to: string; label: string }) {
  const palette = usePalette()
  return (
    <Link
      to={to}
      className="mm-no-print"
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 6,
        minHeight: 48,
        paddingInlineEnd: 16,
        color: palette.states.UNDER_WAY.text,
        textDecoration: 'none',
      }}
    >
      <ArrowLeftOutlined aria-hidden /> {label}
    </Link>
  )
}
