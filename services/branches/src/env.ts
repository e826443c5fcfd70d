import { DEMO_ENV, readSettings, servingEnv } from '@mobile-members/subgraph/env.ts'
import { FILES_ENV } from '@mobile-members/subgraph/file-settings.ts'

/** The settings of the running service; all problems are reported at once. */
export function serviceEnv() {
  return readSettings({ ...servingEnv(4002), ...FILES_ENV }, process.env)
}

/** The settings of the entry that makes the demo county's part. */
export function demoEnv() {
  return readSettings({ ...DEMO_ENV, ...FILES_ENV }, process.env)
}
