import { isAbsolute, join } from 'node:path'
import { projectDir } from '@mobile-members/database/migrate.ts'
import { z } from 'zod'

const port = (standard: number) => z.coerce.number().int().min(1).max(65_535).default(standard)

const schema = z.object({
  /** An administrator's address on a PostgreSQL of one's own; without it an embedded one is started. */
  DATABASE_URL: z.url().optional(),
  /** Another OpenID Connect issuer to trust; without it our own identity service is started. */
  OIDC_ISSUER: z.url().optional(),
  OIDC_AUDIENCE: z.string().default('mobile-members'),
  HOST: z.string().default('127.0.0.1'),
  /** The name under which browsers reach this machine. */
  PUBLIC_HOST: z.string().default('localhost'),
  DATA_DIR: z.string().default('.data'),
  GATEWAY_PORT: port(4000),
  REGISTRY_PORT: port(4001),
  BRANCHES_PORT: port(4002),
  SERVICES_PORT: port(4003),
  EVALUATIONS_PORT: port(4004),
  IDENTITY_PORT: port(4010),
  TOWN_CENTER_PORT: port(5101),
  TOWNSHIP_PORT: port(5102),
  BRANCH_PORT: port(5103),
  MEMBER_PORT: port(5104),
  POSTGRES_PORT: port(4320),
  /** 0 leaves an empty database empty. */
  DEMO: z.enum(['0', '1']).default('1'),
  /** production lets the gateway run only the operations that the front ends were built with. */
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** A Chromium to use for the browser errands. */
  CHROMIUM: z.string().optional(),
  /** The folder in which the person called npm; relative names are meant from there. */
  INIT_CWD: z.string().optional(),
  MOBILE_MEMBERS_FROM: z.string().optional(),
  PATH: z.string().default(''),
})

export type Settings = z.output<typeof schema>

/** Reads the commands' settings; all problems are told at once. */
export function readSettings(source: NodeJS.ProcessEnv = process.env): Settings {
  const parsed = schema.safeParse(source)
  if (!parsed.success) throw new Error(`the settings are not right:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** What a child process gets of ours, so that no secret of one service reaches another. */
export function plainEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'NODE_EXTRA_CA_CERTS', 'NO_COLOR', 'CI']
  return Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

/** Everything of ours, for tools that a developer steers by the environment. */
export function wholeEnvironment(): NodeJS.ProcessEnv {
  return process.env
}

/** An absolute path for a name that a person typed. */
export function pathFrom(settings: Settings, name: string): string {
  return isAbsolute(name) ? name : join(settings.INIT_CWD ?? settings.MOBILE_MEMBERS_FROM ?? projectDir, name)
}
