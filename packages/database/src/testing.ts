import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { asAdmin, serviceUrl, withDatabase } from './provision.ts'
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
  const { adminUrl: serverUrl, template, passwords } = inject('postgres')
  const database = `t_${randomUUID().replaceAll('-', '')}`
  await asAdmin(serverUrl, (client) =>
    client.query(`create database ${database} template ${template} strategy file_copy`),
  )
  const adminUrl = withDatabase(serverUrl, database)
  return {
    adminUrl,
    urlOf: (service) => serviceUrl(adminUrl, service, passwords[service]),
    async drop() {
      await asAdmin(serverUrl, (client) => client.query(`drop database if exists ${database} with (force)`))
    },
  }
}
