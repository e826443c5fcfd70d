import { inject } from 'vitest'
import { asAdmin, serviceUrl } from './provision.ts'
import { createScratchDatabase } from './scratch-server.ts'
import type { ServiceName } from './service-names.ts'
import './vitest-global-setup.ts'

export interface TestDatabase {
  /** The administrator's address: for what a service may not do. */
  adminUrl: string
  /** A service's own address, with its own role's rights. */
  urlOf(service: ServiceName): string
  drop(): Promise<void>
}

/** A fresh database with every service's migrations applied, for one test file. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('postgres')
  const adminUrl = await createScratchDatabase(server)
  return {
    adminUrl,
    urlOf: (service) => serviceUrl(adminUrl, service, server.passwords[service]),
    async drop() {
      const database = new URL(adminUrl).pathname.slice(1)
      await asAdmin(server.adminUrl, (client) => client.query(`drop database if exists ${database} with (force)`))
    },
  }
}
