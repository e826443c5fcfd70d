import { z } from 'zod'

/** What every subgraph is told when it serves. */
export function servingEnv(port: number) {
  return {
    DATABASE_URL: z.url(),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().default(port),
    OIDC_ISSUER: z.url(),
    OIDC_AUDIENCE: z.string().default('mobile-members'),
    LOG_LEVEL: z.string().default('info'),
  }
}

/** What the demo county is made from: its seed, and the day that it is told on. */
export const DEMO_ENV = {
  DATABASE_URL: z.url(),
  DEMO_SEED: z.coerce.number().int().default(1),
  DEMO_TODAY: z.iso.date(),
}

/** Reads settings; throws once with all problems. */
export function readSettings<Shape extends z.ZodRawShape>(
  shape: Shape,
  source: NodeJS.ProcessEnv,
): z.output<z.ZodObject<Shape>> {
  const parsed = z.object(shape).safeParse(source)
  if (!parsed.success) throw new Error(`environment:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
