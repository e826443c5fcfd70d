import { Badge, Button, Dropdown } from 'antd'
import { FontSizeOutlined, MenuOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShellItem } from './app-shell.tsx'
import { useAppearance } from './appearance.ts'
import { useReachableTables } from './use-reachable-tables.ts'
import { usePalette, useSize } from './theme.tsx'
import { SIZES } from './tokens.ts'

export interface PhoneShellProps {
  product: string
  items: ShellItem[]
  open: string
  onOpen: (path: string) => void
  onSignOut?: (() => void) | undefined
  children: ReactNode
}

/** The frame of a member's pages: one column, the few places along the lower edge, large print at a touch. */
export function PhoneShell({ product, items, open, onOpen, onSignOut, children }: PhoneShellProps) {
  const { t, i18n } = useTranslation('ui')
  const other = i18n.language === 'en' ? 'zh-CN' : 'en'
  const palette = usePalette()
  useReachableTables()
  const size = useSize()
  const { elder, change } = useAppearance()
  const { font, control } = SIZES[size]
  return (
    <div
      className="mm-phone"
      style={{
        minHeight: '100vh',
        display: 'flex',
        flexDirection: 'column',
        background: palette.page,
        color: palette.text,
        fontSize: font,
      }}
    >
      <a className="mm-skip" href="#page">
        {t('shell.skip')}
      </a>
      <header
        className="mm-no-print"
        style={{
          background: palette.surface,
          borderBottom: `2px solid ${palette.gold}`,
          position: 'sticky',
          top: 0,
          zIndex: 5,
        }}
      >
        <div
          style={{
            maxWidth: 640,
            margin: '0 auto',
            padding: '4px 12px',
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
          }}
        >
          <strong style={{ flex: 1, minWidth: '6em' }}>{product}</strong>
          <Button
            type="text"
            aria-pressed={elder}
            icon={<FontSizeOutlined />}
            onClick={() => change({ elder: !elder })}
            style={{ paddingInline: 8 }}
          >
            {t(elder ? 'shell.standardPrint' : 'shell.largePrint')}
          </Button>
          <Dropdown
            trigger={['click']}
            menu={{
              style: { fontSize: font },
              items: [
                {
                  key: 'language',
                  label: <span lang={other}>{t('shell.otherLanguage')}</span>,
                  onClick: () => void i18n.changeLanguage(other),
                },
                ...(onSignOut ? [{ key: 'sign-out', label: t('shell.signOut'), onClick: onSignOut }] : []),
              ],
            }}
          >
            <Button type="text" aria-label={t('shell.more')} icon={<MenuOutlined />} />
          </Dropdown>
        </div>
      </header>
      <main
        id="page"
        tabIndex={-1}
        style={{
          flex: 1,
          width: '100%',
          maxWidth: 640,
          margin: '0 auto',
          padding: 16,
          outline: 'none',
          boxSizing: 'border-box',
        }}
      >
        {children}
      </main>
      {items.length > 0 && (
        <nav
          aria-label={t('shell.menu')}
          className="mm-no-print"
          style={{
            position: 'sticky',
            bottom: 0,
            background: palette.surface,
            borderTop: `1px solid ${palette.line}`,
            paddingBottom: 'env(safe-area-inset-bottom)',
          }}
        >
          <div
            style={{
              maxWidth: 640,
              margin: '0 auto',
              display: 'grid',
              gridTemplateColumns: `repeat(${items.length}, minmax(0, 1fr))`,
            }}
          >
            {items.map(({ path, label, icon, count }) => (
              <button
                key={path}
                type="button"
                aria-current={path === open ? 'page' : undefined}
                onClick={() => onOpen(path)}
                style={{
                  minHeight: control + 12,
                  padding: '6px 2px',
                  border: 0,
                  borderTop: `3px solid ${path === open ? palette.primary : 'transparent'}`,
                  background: 'none',
                  color: path === open ? palette.primary : palette.quiet,
                  font: 'inherit',
                  fontSize: elder ? 17 : 14,
                  cursor: 'pointer',
                }}
              >
                {/* A height of its own: a number on one of them moves no word. */}
                <div
                  style={{ height: elder ? 32 : 28, display: 'flex', justifyContent: 'center', alignItems: 'center' }}
                >
                  <Badge count={count ?? 0} size="small" color={palette.primary}>
                    <span style={{ fontSize: elder ? 26 : 22, color: path === open ? palette.primary : palette.quiet }}>
                      {icon}
                    </span>
                  </Badge>
                </div>
                <div>{label}</div>
              </button>
            ))}
          </div>
        </nav>
      )}
    </div>
  )
}
