import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'

const PAGES = [
  ['settings', '/settings', 'settings.toSettings'],
  ['calendar', '/settings/calendar', 'settings.toCalendar'],
  ['codes', '/settings/codes', 'settings.toCodes'],
] as const

export interface SettingsHeadProps {
  page: (typeof PAGES)[number][0]
  title: string
  about: string
  children?: ReactNode
}

/** The head of a page of settings, with the ways to the others. */
export function SettingsHead({ page, title, about, children }: SettingsHeadProps) {
  const { t } = useTranslation('town-center')
  return (
    <PageHead title={title} about={about}>
      {children}
      {PAGES.filter(([key]) => key !== page).map(([key, path, label]) => (
        <Link key={key} to={path}>
          <Button>{t(label)}</Button>
        </Link>
      ))}
    </PageHead>
  )
}
