import { z } from 'zod'

const service = z.object({
  DATABASE_URL: z.url(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(4002),
  OIDC_ISSUER: z.url(),
  OIDC_AUDIENCE: z.string().default('mobile-members'),
  LOG_LEVEL: z.string().default('info'),
})

const demo = z.object({
  DATABASE_URL: z.url(),
  DEMO_SEED: z.coerce.number().int().default(1),
  DEMO_TODAY: z.iso.date(),
})

/** This service's settings; all problems are reported at once. */
export function serviceEnv(): z.infer<typeof service> {
  return read(service)
}

/** What the demo county is made from: its seed and the day it is told on. */
export function demoEnv(): z.infer<typeof demo> {
  return read(demo)
}

function read<T extends z.ZodType>(schema: T): z.infer<T> {
  const parsed = schema.safeParse(process.env)
  if (!parsed.success) throw new Error(`environment:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
