import { z } from 'zod'
import { weakSecretReason } from './secrets/secret.rules.ts'

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1')

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

const addresses = list.pipe(z.array(z.url({ protocol: /^https?$/ })))

const secrets = list.pipe(z.array(z.string()).min(1)).superRefine((values, context) => {
  for (const [index, value] of values.entries()) {
    const reason = weakSecretReason(value)
    if (reason) context.addIssue({ code: 'custom', message: `secret ${index + 1} ${reason}` })
  }
})

const schema = z
  .object({
    DATABASE_URL: z.url(),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4010),
    /** The address under which browsers reach this service. */
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, '')),
    OIDC_AUDIENCE: z.string().min(1).default('mobile-members'),
    /** The first signs and seals, the others still open what they once sealed. */
    IDENTITY_SECRETS: secrets,
    /** Where each front end is served; several addresses separated by commas. */
    TOWN_CENTER_URLS: addresses.pipe(z.array(z.string()).min(1)),
    TOWNSHIP_URLS: addresses.pipe(z.array(z.string()).min(1)),
    BRANCH_URLS: addresses.pipe(z.array(z.string()).min(1)),
    MEMBER_URLS: addresses.pipe(z.array(z.string()).min(1)),
    /** Intranet sites in whose pages a branch page is embedded. */
    BRANCH_EMBED_ORIGINS: addresses.default([]),
    ACCESS_TOKEN_MINUTES: z.coerce.number().int().min(1).max(60).default(10),
    SESSION_HOURS: z.coerce.number().int().min(1).max(24).default(10),
    MEMBER_SESSION_DAYS: z.coerce.number().int().min(1).max(90).default(14),
    /** A second tab may present the same refresh token within this time; later it is theft, and ends the sign-in. */
    REFRESH_REUSE_SECONDS: z.coerce.number().int().min(0).max(60).default(10),
    LOCK_AFTER: z.coerce.number().int().min(3).max(20).default(5),
    LOCK_MINUTES: z.coerce.number().min(1).max(1440).default(15),
    SIGN_INS_PER_MINUTE: z.coerce.number().int().min(1).default(30),
    PASSWORD_MAX_DAYS: z.coerce.number().int().min(0).default(180),
    KEY_ROTATION_DAYS: z.coerce.number().int().min(1).default(90),
    /** 1 when exactly one proxy stands in front and sets x-forwarded-*. */
    TRUST_PROXY: flag,
    /** 1 to allow an address without TLS that is not this machine's own; the demo needs no leave. */
    ALLOW_HTTP: flag,
    DEMO: flag,
    /** The demo county's, the same for every service. */
    DEMO_SEED: z.coerce.number().int().default(1),
    DEMO_PASSWORD: z.string().min(8).optional(),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  })
  .superRefine((env, context) => {
    const issuer = new URL(env.OIDC_ISSUER)
    if (issuer.protocol === 'http:' && !LOOPBACK.has(issuer.hostname) && !env.ALLOW_HTTP && !env.DEMO) {
      context.addIssue({
        code: 'custom',
        path: ['OIDC_ISSUER'],
        message: 'must be https, or say ALLOW_HTTP=1 for a closed network',
      })
    }
    if (issuer.protocol === 'https:' && !env.TRUST_PROXY) {
      context.addIssue({
        code: 'custom',
        path: ['OIDC_ISSUER'],
        message: 'is https, which only a proxy in front can serve: say TRUST_PROXY=1',
      })
    }
    if (env.DEMO && env.DEMO_PASSWORD === undefined) {
      context.addIssue({ code: 'custom', path: ['DEMO_PASSWORD'], message: 'is needed with DEMO=1' })
    }
  })

export type Environment = z.output<typeof schema>

/**
 * Reads the service's settings once.
 *
 * @param variables the process's own, or a test's
 * @returns the settings
 * @throws one error that names every problem (X1: it does not start with a missing or weak secret)
 */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
  const result = schema.safeParse(variables)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`identity cannot start, its settings are not right:\n${problems.join('\n')}`)
}
