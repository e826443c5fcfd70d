import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'

const TRANSIT_PAGES = ['transit', 'transit/transfers', 'transit/reports', 'transit/stays'] as const

/** The pages about who moves between organisations, each one step from the others. */
export function TransitNav({ pathTo }: { pathTo: (page: string) => string | undefined }) {
  const { t } = useTranslation('shared')
  const pages = [
    { page: TRANSIT_PAGES[0], label: t('stays.transit') },
    { page: TRANSIT_PAGES[1], label: t('transfers.title') },
    { page: TRANSIT_PAGES[2], label: t('stays.reports') },
    { page: TRANSIT_PAGES[3], label: t('stays.list') },
  ]
  return (
    <Flex component="nav" gap={20} wrap className="mm-no-print" style={{ marginBottom: 12 }}>
      {pages.map(({ page, label }) => {
        const to = pathTo(page)
        return to === undefined ? null : (
          <NavLink key={page} to={to} end style={({ isActive }) => ({ fontWeight: isActive ? 600 : 400 })}>
            {label}
          </NavLink>
        )
      })}
    </Flex>
  )
}
