import { z } from 'zod'

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' })
    return z.NEVER
  }
})

const schema = z.object({
  FRONTENDS_HOST: z.string().default('127.0.0.1'),
  /** The built folders and the ports at which to serve them. */
  FRONTENDS: json.pipe(z.array(z.object({ dir: z.string(), port: z.number() }))),
  /** What /config.json tells every front end. */
  FRONTENDS_CONFIG: json,
})

export type FrontendsSettings = z.output<typeof schema>

/** Reads the settings of the process that serves the front ends. */
export function readFrontendsSettings(source: NodeJS.ProcessEnv = process.env): FrontendsSettings {
  const parsed = schema.safeParse(source)
  if (!parsed.success) throw new Error(`the settings are not right:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
