import { DEMO_ENV, readSettings, servingEnv } from '@mobile-members/subgraph/env.ts'
import { FILES_ENV } from '@mobile-members/subgraph/file-settings.ts'
import { z } from 'zod'

const keySet = z.object({ keys: z.array(z.record(z.string(), z.string())).min(1) })

const secrets = {
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
}

const serving = {
  ...servingEnv(4001),
  ...secrets,
  /** Where the public reaches the gateway: what a letter's QR code leads to. */
  PUBLIC_URL: z.url().default('http://127.0.0.1:4000'),
  /** Where the member front end is reached: what the open letter's QR code leads to. */
  MEMBER_URL: z.url().default('http://localhost:5104'),
  /** Where the papers of archives are kept, sealed. */
  ...FILES_ENV,
}

/** The settings of the running service; all problems are reported at once. */
export function serviceEnv() {
  return readSettings(serving, process.env)
}

/** The settings of the entry that makes the demo county's part. */
export function demoEnv() {
  return readSettings({ ...DEMO_ENV, ...secrets }, process.env)
}
