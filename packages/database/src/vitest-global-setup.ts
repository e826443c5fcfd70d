import type { TestProject } from 'vitest/node'
import { startTestServer, type TestServer } from './test-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestServer
  }
}

// Every project of one run loads this file anew, and all share one server.
const shared = globalThis as {
  mobileMembersTestServer?: { users: number; started: ReturnType<typeof startTestServer> }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.mobileMembersTestServer ??= { users: 0, started: startTestServer() }
  const server = shared.mobileMembersTestServer
  server.users++
  const { adminUrl, template, passwords } = await server.started
  project.provide('postgres', { adminUrl, template, passwords })
  return async () => {
    if (--server.users > 0) return
    delete shared.mobileMembersTestServer
    await (await server.started).stop()
  }
}
