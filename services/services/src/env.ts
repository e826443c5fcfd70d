import { z } from 'zod'

/** This service's settings; all problems are reported at once. */
export const env = readEnv(process.env)

function readEnv(source: NodeJS.ProcessEnv) {
  const parsed = z
    .object({
      DATABASE_URL: z.url(),
      HOST: z.string().default('127.0.0.1'),
      PORT: z.coerce.number().int().default(4003),
      OIDC_ISSUER: z.url(),
      OIDC_AUDIENCE: z.string().default('mobile-members'),
      LOG_LEVEL: z.string().default('info'),
      /** Of the demo county, for the entry that makes it. */
      DEMO_SEED: z.coerce.number().int().default(1),
      DEMO_TODAY: z.iso.date().optional(),
    })
    .safeParse(source)
  if (!parsed.success) throw new Error(`environment:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
