import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectDir } from '@mobile-members/database/migrate.ts'
import { serviceUrl } from '@mobile-members/database/provision.ts'
import { SUBGRAPHS, type ServiceName } from '@mobile-members/database/service-names.ts'
import { plainEnvironment, type Settings } from './env.ts'
import type { Secrets } from './secrets.ts'
import type { ProcessPlan } from './supervisor.ts'

export const FRONTENDS = ['town-center', 'township', 'branch', 'member'] as const

export type FrontendName = (typeof FRONTENDS)[number]

/** Where everything is found, derived from the settings in one place. */
export interface Addresses {
  ports: Record<ServiceName | FrontendName | 'gateway', number>
  gatewayUrl: string
  issuer: string
  frontends: Record<FrontendName, string>
}

export function addressesOf(settings: Settings): Addresses {
  const ports = {
    gateway: settings.GATEWAY_PORT,
    registry: settings.REGISTRY_PORT,
    branches: settings.BRANCHES_PORT,
    services: settings.SERVICES_PORT,
    evaluations: settings.EVALUATIONS_PORT,
    identity: settings.IDENTITY_PORT,
    'town-center': settings.TOWN_CENTER_PORT,
    township: settings.TOWNSHIP_PORT,
    branch: settings.BRANCH_PORT,
    member: settings.MEMBER_PORT,
  }
  const at = (port: number) => `http://${settings.PUBLIC_HOST}:${port}`
  return {
    ports,
    gatewayUrl: `${at(ports.gateway)}/graphql`,
    issuer: settings.OIDC_ISSUER ?? at(ports.identity),
    frontends: Object.fromEntries(FRONTENDS.map((name) => [name, at(ports[name])])) as Addresses['frontends'],
  }
}

/** What a service is given; its database address carries its own role, and only its own secrets come along. */
export function serviceEnvironment(
  service: ServiceName,
  settings: Settings,
  secrets: Secrets,
  adminUrl: string,
): Record<string, string> {
  const { ports, gatewayUrl, issuer, frontends } = addressesOf(settings)
  const common = {
    ...plainEnvironment(),
    NODE_ENV: settings.NODE_ENV,
    DATABASE_URL: serviceUrl(adminUrl, service, secrets.databasePasswords[service]),
    HOST: settings.HOST,
    PORT: String(ports[service]),
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: settings.OIDC_AUDIENCE,
    LOG_LEVEL: settings.LOG_LEVEL,
  }
  if (service === 'branches') return { ...common, FILES_DIR: join(dataDirOf(settings), 'files') }
  if (service === 'registry') {
    return {
      ...common,
      FIELD_KEY: secrets.fieldKey,
      LETTER_SIGNING_KEYS: JSON.stringify(secrets.letterSigningKeys),
      FILES_DIR: join(dataDirOf(settings), 'files'),
      PUBLIC_URL: new URL(gatewayUrl).origin,
      MEMBER_URL: frontends.member,
    }
  }
  if (service === 'identity') {
    return {
      ...common,
      IDENTITY_SECRETS: secrets.identitySecrets.join(','),
      TOWN_CENTER_URLS: frontends['town-center'],
      TOWNSHIP_URLS: frontends.township,
      BRANCH_URLS: frontends.branch,
      MEMBER_URLS: frontends.member,
      ...(settings.DEMO === '1' ? { DEMO: '1', DEMO_PASSWORD: secrets.demoPassword } : {}),
    }
  }
  return common
}

export function dataDirOf(settings: Settings): string {
  return resolve(projectDir, settings.DATA_DIR)
}

export function serviceDir(service: ServiceName): string {
  return join(projectDir, 'services', service)
}

/** Every process that a whole installation on one machine consists of, PostgreSQL apart. */
export function processPlans(settings: Settings, secrets: Secrets, adminUrl: string): ProcessPlan[] {
  const { ports, issuer } = addressesOf(settings)
  const common = { host: loopbackOf(settings.HOST) }
  const services = settings.OIDC_ISSUER ? SUBGRAPHS : ([...SUBGRAPHS, 'identity'] as const)
  const gateway: ProcessPlan = {
    ...common,
    name: 'gateway',
    args: [join('dist', 'main.js')],
    cwd: join(projectDir, 'gateway'),
    env: {
      ...plainEnvironment(),
      NODE_ENV: settings.NODE_ENV,
      HOST: settings.HOST,
      PORT: String(ports.gateway),
      ...Object.fromEntries(
        SUBGRAPHS.map((name) => [`${name.toUpperCase()}_URL`, `http://${common.host}:${ports[name]}`]),
      ),
      OIDC_ISSUER: issuer,
      OIDC_AUDIENCE: settings.OIDC_AUDIENCE,
      LOG_LEVEL: settings.LOG_LEVEL,
      ...(settings.NODE_ENV === 'production' ? { OPERATIONS_FILES: operationsFiles().join(',') } : {}),
    },
    port: ports.gateway,
    health: '/health',
  }
  return [
    ...services.map((name): ProcessPlan => ({
      ...common,
      name,
      args: [join('dist', 'main.js')],
      cwd: serviceDir(name),
      env: serviceEnvironment(name, settings, secrets, adminUrl),
      port: ports[name],
      health: '/health',
    })),
    gateway,
    frontendsPlan(settings),
  ]
}

/** The operations that the front ends were built with, as the code generator listed them. */
export function operationsFiles(): string[] {
  return [...FRONTENDS.map((name) => `frontends/${name}`), 'packages/web']
    .map((folder) => join(projectDir, folder, 'src', 'gql', 'persisted-documents.json'))
    .filter((file) => existsSync(file))
}

function frontendsPlan(settings: Settings): ProcessPlan {
  const { ports, gatewayUrl, issuer, frontends } = addressesOf(settings)
  const { branch, township, 'town-center': townCenter } = frontends
  return {
    name: 'frontends',
    args: [join(projectDir, 'packages', 'commands', 'src', 'frontends-server.ts')],
    cwd: projectDir,
    env: {
      ...plainEnvironment(),
      FRONTENDS_HOST: settings.HOST,
      FRONTENDS: JSON.stringify(
        FRONTENDS.map((name) => ({ dir: join(projectDir, 'frontends', name, 'dist'), port: ports[name] })),
      ),
      FRONTENDS_CONFIG: JSON.stringify({
        gatewayUrl,
        issuer,
        remotes: { branch, township, 'town-center': townCenter },
      }),
    },
    host: loopbackOf(settings.HOST),
    port: ports['town-center'],
  }
}

// A process that listens everywhere is asked on loopback.
function loopbackOf(host: string): string {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
}
