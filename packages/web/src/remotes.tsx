import { loadRemote, registerRemotes } from '@module-federation/runtime'
import { Component, lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useRoutes, type RouteObject } from 'react-router'
import type { Catalogues } from '@mobile-members/ui/catalogue.ts'
import { ErrorState } from '@mobile-members/ui/error-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { ThemeProvider } from '@mobile-members/ui/theme.tsx'
import { addCatalogues } from './i18n.ts'

/** How long another front end may take to answer before its place says so. */
const PATIENCE = 10_000

const addresses = new Map<string, string>()

/** Says where the other front ends are served. Nothing is fetched before one of their pages is shown. */
export function nameRemotes(remotes: Record<string, string>): void {
  for (const [name, address] of Object.entries(remotes)) addresses.set(name, address.replace(/\/$/, ''))
  registerRemotes(Object.keys(remotes).map((name) => remoteOf(name, 0)))
}

function remoteOf(name: string, attempt: number) {
  // A browser remembers a module that failed to load by its address, so a new try needs a new one.
  const again = attempt > 0 ? `?again=${Date.now()}` : ''
  return {
    name: name.replaceAll('-', '_'),
    type: 'module' as const,
    entry: `${addresses.get(name)}/remoteEntry.js${again}`,
  }
}

async function loadModule<T>(name: string, module: string, attempt: number): Promise<T> {
  if (!addresses.has(name)) throw new Error(`no address for the front end ${name}`)
  if (attempt > 0) registerRemotes([remoteOf(name, attempt)], { force: true })
  const late = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error(`${name} did not answer`)), PATIENCE),
  )
  const loaded = await Promise.race([loadRemote<T>(`${name.replaceAll('-', '_')}/${module}`), late])
  if (!loaded) throw new Error(`${name} does not offer ${module}`)
  return loaded
}

/** What a file of src/exposes exports as `page`. */
export type ExposedPage<Props> = ComponentType<Props>

/**
 * A page that other front ends may mount: it brings its own words and its own look, and takes the session and the
 * graph from the page around it.
 */
export function exposePage<Props extends object>(
  name: string,
  catalogues: Catalogues,
  Page: ComponentType<Props>,
): ExposedPage<Props> {
  return function Exposed(props: Props) {
    useState(() => void addCatalogues(name, catalogues))
    return (
      <ThemeProvider>
        <Page {...props} />
      </ThemeProvider>
    )
  }
}

/**
 * Mounts a page of another front end, loaded when it is first shown.
 * When that front end is down, its place says so and offers another try; the rest of the page stands.
 *
 * @param from the other front end
 * @param module the file's name in its src/exposes
 */
export function RemotePage<Props extends object>(asked: { from: string; module: string; props: Props }) {
  return (
    <Mounted
      key={`${asked.from} ${asked.module}`}
      from={asked.from}
      load={loadPage<Props>(asked.module)}
      props={asked.props}
    />
  )
}

/** Mounts all routes of another front end under the path where this stands (`{ path: 'branches/*', element: … }`). */
export function RemoteRoutes({ from }: { from: string }) {
  return <Mounted key={from} from={from} load={loadRoutes} props={{}} />
}

type Load<Props> = (from: string, attempt: number) => Promise<ComponentType<Props>>

function loadPage<Props>(module: string): Load<Props> {
  return async (from, attempt) => (await loadModule<{ page: ExposedPage<Props> }>(from, module, attempt)).page
}

async function loadRoutes(from: string, attempt: number) {
  const offered = await loadModule<{ routes: RouteObject[]; catalogues: Catalogues }>(from, 'routes', attempt)
  await addCatalogues(from, offered.catalogues)
  const elements = offered.routes.map(withElement)
  return function Routes() {
    return <ThemeProvider>{useRoutes(elements)}</ThemeProvider>
  }
}

interface MountedProps<Props> {
  from: string
  load: Load<Props>
  props: Props
}

function Mounted<Props extends object>({ from, load, props }: MountedProps<Props>) {
  const begin = (attempt: number) => ({ attempt, Page: lazy(async () => ({ default: await load(from, attempt) })) })
  const [{ attempt, Page }, setTry] = useState(() => begin(0))
  return (
    <RemoteBoundary key={attempt} from={from} onRetry={() => setTry(begin(attempt + 1))}>
      <Suspense fallback={<LoadingLayout />}>
        <Page {...props} />
      </Suspense>
    </RemoteBoundary>
  )
}

/** `lazy` of a route is understood by the router's own table only; mounted routes become lazy elements. */
function withElement(route: RouteObject): RouteObject {
  const children = route.children?.map(withElement)
  if (typeof route.lazy !== 'function') return { ...route, ...(children ? { children } : {}) } as RouteObject
  const load = route.lazy as () => Promise<{ Component?: ComponentType }>
  const Page = lazy(async () => ({ default: (await load()).Component ?? (() => null) }))
  const { lazy: _lazy, ...rest } = route
  return { ...rest, element: <Page />, ...(children ? { children } : {}) } as RouteObject
}

interface BoundaryProps {
  from: string
  onRetry: () => void
  children: ReactNode
}

class RemoteBoundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(`front end ${this.props.from}`, error)
  }

  override render() {
    return this.state.failed ? <RemoteDown from={this.props.from} onRetry={this.props.onRetry} /> : this.props.children
  }
}

function RemoteDown({ from, onRetry }: { from: string; onRetry: () => void }) {
  const { t } = useTranslation('shared')
  const name = t([`frontEnd.${from}`, 'frontEnd.other'])
  return (
    <ErrorState what={t('remote.what', { name })} kept={t('remote.kept')} next={t('remote.next')} onRetry={onRetry} />
  )
}
