import { ArrowLeftOutlined } from '@ant-design/icons'
import { Link } from 'react-router'

/** Leads back, with a target that a finger finds. */
export function BackLink({ to, label }: { to: string; label: string }) {
  return (
    <Link
      to={to}
      className="mm-no-print"
      style={{ display: 'inline-flex', alignItems: 'center', gap: 6, minHeight: 48, paddingInlineEnd: 16 }}
    >
      <ArrowLeftOutlined aria-hidden /> {label}
    </Link>
  )
}
