import { z } from 'zod'

const keySet = z.object({ keys: z.array(z.record(z.string(), z.string())).min(1) })

const shared = {
  /** As the role of this service. */
  DATABASE_URL: z.url(),
  /** 32 bytes in base64; seals identity numbers at rest. */
  FIELD_KEY: z.string().refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes in base64'),
  /** A JSON Web Key Set with private Ed25519 keys; the first signs letters, all stay published. */
  LETTER_SIGNING_KEYS: z
    .string()
    .transform((text, ctx) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        ctx.addIssue({ code: 'custom', message: 'must be JSON' })
        return z.NEVER
      }
    })
    .pipe(keySet),
  LOG_LEVEL: z.string().default('info'),
}

const serving = z.object({
  ...shared,
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(4001),
  OIDC_ISSUER: z.url(),
  OIDC_AUDIENCE: z.string().default('mobile-members'),
  /** Where the public reaches the gateway: what a letter's QR code leads to. */
  PUBLIC_URL: z.url().default('http://127.0.0.1:4000'),
})

/** The settings of the running service; all problems are reported at once. */
export function readEnv(): z.output<typeof serving> {
  return parsed(serving)
}

/** The settings of the demo's seed. */
export function readDemoEnv() {
  return parsed(
    z.object({ ...shared, DEMO_SEED: z.coerce.number().int().default(1), DEMO_TODAY: z.string().optional() }),
  )
}

function parsed<T extends z.ZodType>(schema: T): z.output<T> {
  const result = schema.safeParse(process.env)
  if (!result.success) throw new Error(`environment:\n${z.prettifyError(result.error)}`)
  return result.data
}
