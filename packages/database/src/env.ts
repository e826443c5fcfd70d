import { z } from 'zod'

/** A server that the tests may use as they like, in place of one of their own. */
export function readTestDatabaseUrl(): string | undefined {
  return z
    .url()
    .optional()
    .parse(process.env['TEST_DATABASE_URL'] || undefined)
}

/** What PostgreSQL's own programs need of our environment. */
export function postgresEnvironment(): Record<string, string | undefined> {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }
}
