import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { ServiceName } from '@mobile-members/database/service-names.ts'
import { runTool } from './build.ts'
import { serviceDir } from './plans.ts'

/** Builds one service if it has changed, without a word on standard output. */
export async function buildService(service: ServiceName): Promise<void> {
  await runTool(
    'turbo',
    ['run', 'build', `--filter=@mobile-members/${service}`, '--output-logs=errors-only'],
    {},
    'on failure',
  )
}

/** Runs one of a service's own commands in the foreground, with its standard output as ours. Gives its exit code. */
export function runServiceEntry(
  service: ServiceName,
  entry: string,
  args: string[],
  env: Record<string, string>,
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', join(serviceDir(service), 'dist', `${entry}.js`), ...args],
      {
        cwd: serviceDir(service),
        env,
        stdio: 'inherit',
      },
    )
    const endWithUs = () => child.kill()
    process.once('exit', endWithUs)
    child.once('error', fail)
    child.once('exit', (code) => {
      process.off('exit', endWithUs)
      done(code ?? 1)
    })
  })
}
