import '@mobile-members/ui/ui.css'
import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider, type RouteObject } from 'react-router'
import type { Catalogues } from '@mobile-members/ui/catalogue.ts'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { ThemeProvider } from '@mobile-members/ui/theme.tsx'
import type { FrameProps } from './frame.tsx'
import { graphClient } from './graph-client.ts'
import { startI18n } from './i18n.ts'
import { NotFoundPage, PageFailed, StartFailed } from './plain-pages.tsx'
import { nameRemotes } from './remotes.tsx'
import { loadRuntimeConfig } from './runtime-config.ts'
import { SessionProvider, startSession, type Session } from './session.tsx'
import { SignInGate } from './sign-in-gate.tsx'
import { FilesContext } from './use-files.ts'

export interface FrontEnd extends FrameProps {
  /** The front end's words, under its name. */
  catalogues: Catalogues
  size: 'PORTAL' | 'MEMBER'
  Frame: ComponentType<FrameProps>
  /** Pages for who is signed in. */
  routes: RouteObject[]
  /** Pages for everybody: the letter check, the open letter's registration. */
  publicRoutes?: RouteObject[]
  /** Done before the first page is shown: what a phone has kept is there then. */
  begin?: (client: ApolloClient, session: Session) => Promise<void>
}

/** Starts a front end as a site of its own: words, session, graph, routes. */
export async function startFrontend({
  name,
  catalogues,
  size,
  Frame,
  menu,
  useCounts,
  Notice,
  useLeaving,
  routes,
  publicRoutes = [],
  begin,
}: FrontEnd): Promise<void> {
  const root = createRoot(document.getElementById('root')!)
  await startI18n(name, catalogues)
  try {
    const config = await loadRuntimeConfig()
    nameRemotes(config.remotes)
    const session = await startSession(name, config, size === 'MEMBER')
    const client = graphClient(config.gatewayUrl, session, import.meta.env.PROD)
    await begin?.(client, session)
    const frame = <Frame name={name} menu={menu} useCounts={useCounts} Notice={Notice} useLeaving={useLeaving} />
    const gate = <SignInGate name={name}>{frame}</SignInGate>
    const loading = <LoadingLayout />
    const router = createBrowserRouter([
      {
        element: gate,
        hydrateFallbackElement: loading,
        children: [{ errorElement: <PageFailed />, children: [...routes, { path: '*', element: <NotFoundPage /> }] }],
      },
      ...(publicRoutes.length > 0
        ? [{ errorElement: <PageFailed />, hydrateFallbackElement: loading, children: publicRoutes }]
        : []),
    ])
    root.render(
      <SessionProvider session={session}>
        <ApolloProvider client={client}>
          <FilesContext value={new URL(config.gatewayUrl, location.href).origin}>
            <ThemeProvider size={size}>
              <RouterProvider router={router} />
            </ThemeProvider>
          </FilesContext>
        </ApolloProvider>
      </SessionProvider>,
    )
  } catch (error) {
    root.render(
      <ThemeProvider size={size}>
        <StartFailed problem={error instanceof Error ? error.message : String(error)} />
      </ThemeProvider>,
    )
  }
}
