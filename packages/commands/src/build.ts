import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectDir } from '@mobile-members/database/migrate.ts'
import { wholeEnvironment } from './env.ts'

/** Whether a tool's words are shown as they come, or only when it fails. */
type Show = 'at once' | 'on failure'

/** Builds what has changed: each service into one file, each front end into its folder. */
export function build(): Promise<void> {
  return runTool('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'], {}, 'on failure')
}

/** Runs a tool of the lockfile in the project's folder. Its standard output goes to our standard error, which is for people. */
export function runTool(
  tool: string,
  args: string[],
  env: Record<string, string> = {},
  show: Show = 'at once',
): Promise<void> {
  return runCommand(join(projectDir, 'node_modules', '.bin', tool), args, env, show)
}

export function runCommand(
  command: string,
  args: string[],
  env: Record<string, string> = {},
  show: Show = 'at once',
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: projectDir,
      stdio: show === 'at once' ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
      env: {
        ...wholeEnvironment(),
        TURBO_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
        TURBO_NO_UPDATE_NOTIFIER: '1',
        ...env,
      },
    })
    let output = ''
    child.stdout?.on('data', (data: Buffer) => (output += data.toString()))
    child.stderr?.on('data', (data: Buffer) => (output += data.toString()))
    const endWithUs = () => child.kill()
    process.once('exit', endWithUs)
    child.once('error', fail)
    child.once('exit', (code, signal) => {
      process.off('exit', endWithUs)
      if (code === 0) return done()
      process.stderr.write(output)
      fail(new Error(`${command.split('/').at(-1)} ${args.slice(0, 3).join(' ')} failed (${signal ?? code})`))
    })
  })
}
