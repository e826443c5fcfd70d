import { ArrowLeftOutlined } from '@ant-design/icons'
import { Link } from 'react-router'
import { useTownship } from './township-scope.tsx'

/** Leads from one object back to the list that it stands in. */
export function BackLink({ page, label }: { page: string; label: string }) {
  const path = useTownship().pathTo(page)
  if (path === undefined) return null
  return (
    <Link to={path} className="mm-no-print" style={{ display: 'inline-block', marginBottom: 8 }}>
      <ArrowLeftOutlined aria-hidden /> {label}
    </Link>
  )
}
