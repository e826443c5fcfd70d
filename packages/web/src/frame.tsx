import type { ComponentType, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation, useNavigate } from 'react-router'
import type { Role } from '@mobile-members/model/roles.ts'
import { AppShell, type ShellItem } from '@mobile-members/ui/app-shell.tsx'
import { PhoneShell } from '@mobile-members/ui/phone-shell.tsx'
import { useSession } from './session.tsx'
import { useMe } from './use-me.ts'

/** An entry of a front end's menu. */
export interface MenuEntry {
  /** Absolute: `/letters`. */
  path: string
  /** Key in the front end's catalogue: `menu.letters`. */
  label: string
  icon: ReactNode
  /** Who sees it; everybody signed in when left out. The server decides all the same. */
  roles?: readonly Role[]
}

export interface FrameProps {
  name: string
  menu: readonly MenuEntry[]
  /** How many things wait behind each path; called in every render, so it may ask the graph. */
  useCounts?: (() => Record<string, number | undefined>) | undefined
  /** Stands above every page. */
  Notice?: ComponentType | undefined
  /** What stands between the button and the sign-out: called in every render, gives what the button does, and a box that asks. */
  useLeaving?: ((signOut: () => Promise<void>) => { leave: () => void; box?: ReactNode }) | undefined
}

const leaveAtOnce: NonNullable<FrameProps['useLeaving']> = (signOut) => ({ leave: () => void signOut() })

const noCounts = () => ({}) as Record<string, number | undefined>

function useItems({ name, menu, useCounts = noCounts }: FrameProps) {
  const { t } = useTranslation(name)
  const { pathname } = useLocation()
  const me = useMe()
  const counts = useCounts()
  const items: ShellItem[] = menu
    .filter(({ roles }) => !roles || me.holds(...roles))
    .map(({ path, label, icon }) => ({ path, label: t(label), icon, count: counts[path] }))
  const open = items
    .map(({ path }) => path)
    .filter((path) => pathname === path || pathname.startsWith(path === '/' ? '//' : `${path}/`))
    .toSorted((a, b) => b.length - a.length)[0]
  return { t, items, open: open ?? '', me }
}

/** A portal around its routes. */
export function PortalFrame(props: FrameProps) {
  const { t, items, open, me } = useItems(props)
  const navigate = useNavigate()
  const { signOut } = useSession()
  const organizations = [...new Set(me.offices.map(({ organizationName }) => organizationName).filter(Boolean))]
  return (
    <AppShell
      product={t('product.name')}
      organization={organizations.join(' · ') || undefined}
      person={me.displayName ?? undefined}
      items={items}
      open={open}
      onOpen={(path) => void navigate(path)}
      onSignOut={() => void signOut()}
    >
      <Outlet />
    </AppShell>
  )
}

/** A member's phone around its routes. */
export function PhoneFrame(props: FrameProps) {
  const { t, items, open } = useItems(props)
  const navigate = useNavigate()
  const { Notice, useLeaving = leaveAtOnce } = props
  const { now, signOut } = useSession()
  const { leave, box } = useLeaving(signOut)
  return (
    <PhoneShell
      product={t('product.name')}
      items={now.status === 'SIGNED_IN' ? items : []}
      open={open}
      onOpen={(path) => void navigate(path)}
      onSignOut={now.status === 'SIGNED_IN' ? leave : undefined}
    >
      {Notice && <Notice />}
      {box}
      <Outlet />
    </PhoneShell>
  )
}
