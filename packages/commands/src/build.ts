import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectDir } from '@mobile-members/database/migrate.ts'
import { wholeEnvironment } from './env.ts'

/** Builds what has changed: each service into one file, each front end into its folder. */
export function build(): Promise<void> {
  return runTool('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'])
}

/** Runs a tool of the lockfile in the project's folder. Its standard output goes to our standard error, which is for people. */
export function runTool(tool: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return runCommand(join(projectDir, 'node_modules', '.bin', tool), args, env)
}

export function runCommand(command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: projectDir,
      stdio: ['ignore', 2, 2],
      env: {
        ...wholeEnvironment(),
        TURBO_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
        TURBO_NO_UPDATE_NOTIFIER: '1',
        ...env,
      },
    })
    const endWithUs = () => child.kill()
    process.once('exit', endWithUs)
    child.once('error', fail)
    child.once('exit', (code, signal) => {
      process.off('exit', endWithUs)
      if (code === 0) done()
      else fail(new Error(`${command.split('/').at(-1)} ${args.slice(0, 3).join(' ')} failed (${signal ?? code})`))
    })
  })
}
