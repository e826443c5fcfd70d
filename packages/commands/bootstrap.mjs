// Runs before anything is installed, on whatever Node the machine has: plain JavaScript, no packages.
// Usage: node packages/commands/bootstrap.mjs COMMAND [ARGUMENTS]
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

if (!isInstalled()) install()
run(process.argv.slice(2))

/** pnpm keeps a copy of the lockfile that it installed by. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.pnpm', 'lock.yaml')
  return existsSync(installed) && readFileSync(installed).equals(readFileSync(join(root, 'pnpm-lock.yaml')))
}

function install() {
  console.error('installing by the lockfile, about half a minute …')
  // Standard output belongs to the command.
  const { status, error } = spawnSync('npx', ['--yes', PNPM, 'install', '--frozen-lockfile', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (error) console.error(`npx cannot be run: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

function run(args) {
  const node = node24()
  const child = spawn(node, [join(root, 'packages', 'commands', 'src', 'main.ts'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      MOBILE_MEMBERS_FROM: process.cwd(),
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // npm's shell may die without passing the signal on; then nobody else is left to end the command.
  const parent = process.ppid
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 300).unref()
  child.once('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.once('exit', (code, signal) => {
    if (signal) console.error(`ended by ${signal}`)
    process.exit(code ?? 1)
  })
}

function node24() {
  const own = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  console.error(
    `Node 24 is needed, and the lockfile has none for ${process.platform}-${process.arch}: run this with Node 24`,
  )
  return process.exit(1)
}
