import { z } from 'zod'

const url = z.url()

/** The gateway's settings; all problems are reported at once. */
export const env = readEnv(process.env)

function readEnv(source: NodeJS.ProcessEnv) {
  const parsed = z
    .object({
      HOST: z.string().default('127.0.0.1'),
      PORT: z.coerce.number().int().default(4000),
      REGISTRY_URL: url.default('http://127.0.0.1:4001'),
      BRANCHES_URL: url.default('http://127.0.0.1:4002'),
      SERVICES_URL: url.default('http://127.0.0.1:4003'),
      EVALUATIONS_URL: url.default('http://127.0.0.1:4004'),
      OIDC_ISSUER: url,
      OIDC_AUDIENCE: z.string().default('mobile-members'),
      SUBGRAPH_DEADLINE_MS: z.coerce.number().int().positive().default(3000),
      /** Comma-separated manifests of the operations that may run; without it every operation may (development). */
      OPERATIONS_FILES: z.string().optional(),
      /** Reverse proxies in front, whose `x-forwarded-for` tells the client's address; without it the socket tells it. */
      TRUSTED_PROXIES: z.string().optional(),
      LOG_LEVEL: z.string().default('info'),
    })
    .safeParse(source)
  if (!parsed.success) throw new Error(`environment:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
