import { DownOutlined, GlobalOutlined, MenuFoldOutlined, MenuUnfoldOutlined, UserOutlined } from '@ant-design/icons'
import { Badge, Button, Drawer, Dropdown, Grid, Layout, Menu } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppearance } from './appearance.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useReachableTables } from './use-reachable-tables.ts'
import { usePalette } from './theme.tsx'

export interface ShellItem {
  path: string
  label: string
  icon: ReactNode
  /** How many things wait there. */
  count?: number | undefined
}

export interface AppShellProps {
  product: string
  organization?: string | undefined
  person?: string | undefined
  items: ShellItem[]
  /** The path of the item that is open. */
  open: string
  onOpen: (path: string) => void
  onSignOut: () => void
  children: ReactNode
}

/** The frame of a portal: a side menu that folds, the organisation and the account above, the page in the middle. */
export function AppShell({ product, organization, person, items, open, onOpen, onSignOut, children }: AppShellProps) {
  const { t } = useTranslation('ui')
  const palette = usePalette()
  useReachableTables()
  useKeptFocus()
  const narrow = !Grid.useBreakpoint().lg
  const [folded, setFolded] = useState(false)
  const [drawer, setDrawer] = useState(false)
  const menu = (
    <Menu
      mode="inline"
      selectedKeys={[open]}
      onClick={({ key }) => {
        setDrawer(false)
        onOpen(key)
      }}
      style={{ borderInlineEnd: 0 }}
      items={items.map(({ path, label, icon, count }) => ({
        key: path,
        icon,
        title: label,
        label: (
          <span style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
            {label}
            {count ? (
              <Badge
                count={count}
                overflowCount={999}
                size="small"
                color={palette.primary}
                title={t('shell.waiting', { count })}
              />
            ) : null}
          </span>
        ),
      }))}
    />
  )
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <a className="mm-skip" href="#page">
        {t('shell.skip')}
      </a>
      {!narrow && (
        <Layout.Sider
          width={208}
          collapsedWidth={56}
          collapsed={folded}
          trigger={null}
          className="mm-no-print"
          style={{
            borderInlineEnd: `1px solid ${palette.line}`,
            position: 'sticky',
            top: 0,
            height: '100vh',
            overflow: 'auto',
          }}
        >
          <Mark product={product} folded={folded} />
          <nav aria-label={t('shell.menu')}>{menu}</nav>
        </Layout.Sider>
      )}
      <Layout>
        <Layout.Header
          className="mm-no-print"
          style={{
            display: 'flex',
            alignItems: 'center',
            gap: 8,
            borderBottom: `1px solid ${palette.line}`,
            position: 'sticky',
            top: 0,
            zIndex: 5,
            lineHeight: 1.4,
          }}
        >
          <Button
            type="text"
            aria-label={t(narrow ? 'shell.menu' : folded ? 'shell.unfold' : 'shell.fold')}
            icon={narrow || folded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
            onClick={() => (narrow ? setDrawer(true) : setFolded(!folded))}
          />
          <strong className={narrow ? 'mm-two-lines' : 'mm-one-line'} style={{ flex: 1, minWidth: 0 }}>
            {organization ?? product}
          </strong>
          <LanguageSwitch compact={narrow} />
          <AccountMenu person={person} onSignOut={onSignOut} compact={narrow} />
        </Layout.Header>
        <Layout.Content
          id="page"
          tabIndex={-1}
          style={{ padding: narrow ? 12 : '16px 24px 32px', outline: 'none', minWidth: 0 }}
        >
          {children}
        </Layout.Content>
      </Layout>
      <Drawer
        placement="left"
        size={264}
        open={narrow && drawer}
        onClose={() => setDrawer(false)}
        title={product}
        styles={{ body: { padding: 8 } }}
      >
        {menu}
      </Drawer>
    </Layout>
  )
}

function Mark({ product, folded }: { product: string; folded: boolean }) {
  const palette = usePalette()
  return (
    <div
      style={{
        minHeight: 48,
        padding: folded ? '0 12px' : '8px 16px',
        display: 'flex',
        alignItems: 'center',
        borderBottom: `2px solid ${palette.gold}`,
        fontWeight: 600,
        lineHeight: 1.3,
        color: palette.text,
      }}
    >
      {folded ? (
        <span style={{ color: palette.primary, fontSize: 20, margin: '0 auto' }}>{[...product][0]}</span>
      ) : (
        product
      )}
    </div>
  )
}

/** Changes the language of the page; the choice is remembered. */
export function LanguageSwitch({ compact = false }: { compact?: boolean }) {
  const { t, i18n } = useTranslation('ui')
  const other = i18n.language === 'en' ? 'zh-CN' : 'en'
  return (
    <Button
      type="text"
      icon={compact ? undefined : <GlobalOutlined />}
      lang={other}
      onClick={() => void i18n.changeLanguage(other)}
      style={compact ? { paddingInline: 6 } : undefined}
    >
      {t('shell.otherLanguage')}
    </Button>
  )
}

function AccountMenu({
  person,
  onSignOut,
  compact,
}: {
  person: string | undefined
  onSignOut: () => void
  compact: boolean
}) {
  const { t } = useTranslation('ui')
  const { scheme, change } = useAppearance()
  const dark = scheme === 'DARK'
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...(compact && person ? [{ key: 'person', label: person, disabled: true }] : []),
          {
            key: 'scheme',
            label: t(dark ? 'shell.light' : 'shell.dark'),
            onClick: () => change({ scheme: dark ? 'LIGHT' : 'DARK' }),
          },
          { type: 'divider' as const },
          { key: 'sign-out', label: t('shell.signOut'), onClick: onSignOut },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} aria-label={[t('shell.account'), person].filter(Boolean).join(' ')}>
        {!compact && person}
        <DownOutlined aria-hidden style={{ fontSize: 10 }} />
      </Button>
    </Dropdown>
  )
}
