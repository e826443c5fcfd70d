import { z } from 'zod'

/** This service's settings; all problems are reported at once. */
export const env = readEnv(process.env)

function readEnv(source: NodeJS.ProcessEnv) {
  const parsed = z
    .object({
      DATABASE_URL: z.url(),
      HOST: z.string().default('127.0.0.1'),
      PORT: z.coerce.number().int().default(4002),
      OIDC_ISSUER: z.url(),
      OIDC_AUDIENCE: z.string().default('mobile-members'),
      LOG_LEVEL: z.string().default('info'),
    })
    .safeParse(source)
  if (!parsed.success) throw new Error(`environment:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
