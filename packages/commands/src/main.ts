export {}

/** Every command of the project, by the name under which package.json's scripts call it. */
const commands: Record<string, (args: string[]) => Promise<void>> = {
  start: async () => (await import('./start.ts')).startCommand(),
  build: async () => (await import('./build.ts')).build(),
  test: async (args) => (await import('./test.ts')).testCommand(args),
  check: async (args) => (await import('./check.ts')).checkCommand(args),
  format: async () => (await import('./build.ts')).runTool('oxfmt', ['.']),
  generate: async () => (await import('./generate.ts')).generateCommand(),
  bench: async () => (await import('./bench.ts')).benchCommand(),
  'bench:linking': async () => (await import('./bench-linking.ts')).benchLinkingCommand(),
  'bench:placement': async () => (await import('./bench-placement.ts')).benchPlacementCommand(),
  'bench:search': async () => (await import('./bench-search.ts')).benchSearchCommand(),
  token: async (args) => (await import('./token.ts')).tokenCommand(args),
  'survey:link': async (args) => (await import('./survey-link.ts')).surveyLinkCommand(args),
  'letter:verify': async (args) => (await import('./letter-verify.ts')).letterVerifyCommand(args),
  'letter:rotate-key': async (args) => (await import('./letter-rotate-key.ts')).letterRotateKeyCommand(args),
  'verify:projections': async () => (await import('./verify-projections.ts')).verifyProjectionsCommand(),
  migrate: async (args) => (await import('./migrate-command.ts')).migrateCommand(args),
  'audit:verify': async () => (await import('./audit-verify.ts')).auditVerifyCommand(),
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  console.error(`no command ${name}; there are ${Object.keys(commands).join(', ')}`)
  process.exit(1)
}
try {
  await command(args)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
