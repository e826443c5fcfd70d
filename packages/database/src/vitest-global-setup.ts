import type { TestProject } from 'vitest/node'
import { startScratchServer, type ScratchServer } from './scratch-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: ScratchServer
  }
}

// Every project of one run loads this file anew, and all share one server.
const shared = globalThis as {
  mobileMembersScratchServer?: { users: number; started: ReturnType<typeof startScratchServer> }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.mobileMembersScratchServer ??= { users: 0, started: startScratchServer() }
  const server = shared.mobileMembersScratchServer
  server.users++
  const { adminUrl, template, passwords } = await server.started
  project.provide('postgres', { adminUrl, template, passwords })
  return async () => {
    if (--server.users > 0) return
    delete shared.mobileMembersScratchServer
    await (await server.started).stop()
  }
}
