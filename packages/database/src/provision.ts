import pg from 'pg'
import { installBus } from './bus.ts'
import { BUS_SCHEMA, DATABASE_NAME, roleOf, SERVICES, type ServiceName } from './service-names.ts'

export type Passwords = Record<ServiceName, string>

const { escapeIdentifier: name, escapeLiteral: text } = pg

/**
 * Makes what must stand before the migrations: the database, a schema and a role for each service, the queue.
 * May be run again at any time. Takes an administrator's address; gives the address of the database.
 */
export async function provision(
  serverUrl: string,
  passwords: Passwords,
  database = databaseOf(serverUrl),
): Promise<string> {
  const adminUrl = withDatabase(serverUrl, database)
  await makeDatabase(serverUrl, adminUrl, database)
  await asAdmin(adminUrl, async (client) => {
    // Two provisioning at once would trip over the same catalogue rows.
    await client.query(`select pg_advisory_lock(hashtext('mobile-members provision'))`)
    await client.query(`revoke all on schema public from public`)
    await client.query(`revoke all on database ${name(database)} from public`)
    for (const service of SERVICES) await makeService(client, service, passwords[service], database)
    await client.query(`create schema if not exists ${BUS_SCHEMA}`)
  })
  await installBus(adminUrl)
  await asAdmin(adminUrl, openBusToServices)
  return adminUrl
}

/** The database that an address means: the one that it names, unless that is only where administrators begin. */
export function databaseOf(url: string): string {
  const named = decodeURIComponent(new URL(url).pathname.slice(1))
  return named === '' || named === 'postgres' ? DATABASE_NAME : named
}

/** The same server's address, on another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(database)}`
  return changed.href
}

/** The address as which a service connects. */
export function serviceUrl(adminUrl: string, service: ServiceName, password: string): string {
  const url = new URL(adminUrl)
  url.username = roleOf(service)
  url.password = encodeURIComponent(password)
  return url.href
}

export async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'mobile-members administration' })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function makeDatabase(serverUrl: string, adminUrl: string, database: string): Promise<void> {
  try {
    await asAdmin(adminUrl, (client) => client.query('select 1'))
    return
  } catch (error) {
    const missing = (error as { code?: string }).code === '3D000'
    if (!missing) throw error
  }
  const place = withDatabase(serverUrl, 'postgres')
  await asAdmin(place, async (client) => {
    try {
      await client.query(
        `create database ${name(database)} template template0 encoding 'UTF8'
           locale_provider icu icu_locale 'zh-Hans-CN' locale 'C'`,
      )
    } catch (error) {
      const raced = ['42P04', '23505'].includes((error as { code?: string }).code ?? '')
      if (!raced) throw error
    }
  })
}

async function makeService(client: pg.Client, service: ServiceName, password: string, database: string): Promise<void> {
  const role = name(roleOf(service))
  const exists = await client.query('select 1 from pg_roles where rolname = $1', [roleOf(service)])
  await client.query(
    `${exists.rowCount ? 'alter' : 'create'} role ${role}
       login nosuperuser nocreatedb nocreaterole noinherit password ${text(password)}`,
  )
  const schema = name(service)
  for (const statement of [
    `grant connect, temporary on database ${name(database)} to ${role}`,
    `create schema if not exists ${schema}`,
    `revoke all on schema ${schema} from public`,
    `grant usage on schema ${schema} to ${role}`,
    `alter role ${role} in database ${name(database)} set search_path = ${schema}`,
    `alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${role}`,
    `alter default privileges in schema ${schema} grant usage, select on sequences to ${role}`,
  ]) {
    await client.query(statement)
  }
}

async function openBusToServices(client: pg.Client): Promise<void> {
  await client.query(`
    create table if not exists bus.offices_in_force (
      id              uuid primary key default gen_random_uuid(),
      subject         text not null,
      role            text not null,
      organization_id uuid,
      township_id     uuid,
      unique nulls not distinct (subject, role, organization_id, township_id)
    )`)
  for (const service of SERVICES) {
    const role = name(roleOf(service))
    for (const statement of [
      `grant usage on schema bus to ${role}`,
      `grant select, insert, update, delete on all tables in schema bus to ${role}`,
      `grant usage, select on all sequences in schema bus to ${role}`,
      `grant execute on all functions in schema bus to ${role}`,
      `revoke insert, delete on bus.version from ${role}`,
      ...(service === 'registry' ? [] : [`revoke insert, update, delete on bus.offices_in_force from ${role}`]),
    ]) {
      await client.query(statement)
    }
  }
}
