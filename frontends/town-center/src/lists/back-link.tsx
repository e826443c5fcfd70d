import { ArrowLeftOutlined } from '@ant-design/icons'
import { Link } from 'react-router'

/** Leads from one object back to the list that it stands in. */
export function BackLink({ to, label }: { to: string; label: string }) {
  return (
    <Link to={to} className="mm-no-print" style={{ display: 'inline-block', marginBottom: 8 }}>
      <ArrowLeftOutlined aria-hidden /> {label}
    </Link>
  )
}
