import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectDir } from '@mobile-members/database/migrate.ts'
import { SUBGRAPHS } from '@mobile-members/database/service-names.ts'
import { rolldown } from 'rolldown'
import { runCommand, runTool } from './build.ts'
import { writeRows } from './rows.ts'

/** Everything that `generate` writes. */
export const GENERATED = [
  'services/*/schema.graphql',
  'gateway/supergraph.graphql',
  'gateway/api.graphql',
  'frontends/*/src/gql/*',
  'packages/web/src/gql/*',
  'docs/rows.md',
]

/** `npm run generate`: the subgraphs' schemas, the supergraph, the clients' typed documents, the list of rows. */
export async function generateCommand(): Promise<void> {
  await generate()
}

export async function generate(): Promise<void> {
  for (const service of SUBGRAPHS) {
    if (existsSync(join(projectDir, 'services', service, 'src', 'schema.ts'))) await writeSchema(service)
    else console.error(`services/${service}/src/schema.ts is missing, its schema.graphql stays as it is`)
  }
  await runCommand(process.execPath, [join(projectDir, 'gateway', 'compose.ts')])
  await runTool('graphql-codegen', ['--config', 'codegen.ts', '--silent'])
  writeRows()
}

// Decorators are not erasable, so Node cannot run a service's sources: they are bundled for the moment.
async function writeSchema(service: string): Promise<void> {
  const dir = join(projectDir, 'services', service)
  const work = join(dir, 'node_modules', '.generate')
  mkdirSync(work, { recursive: true })
  const entry = join(work, 'entry.ts')
  writeFileSync(
    entry,
    `import { subgraphSdl } from '@mobile-members/subgraph/schema.ts'
     import * as schema from '../../src/schema.ts'
     const definition = Object.values(schema).find((value) => Array.isArray(value?.resolvers))
     if (!definition) throw new Error('schema.ts exports no definition with resolvers')
     export const sdl = subgraphSdl(definition)`,
  )
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: [/^@node-rs\//, /^@myriaddreamin\//, /^@fontsource\//, /^pino(-|$)/, /^pg-native$/],
    tsconfig: join(projectDir, 'tsconfig.json'),
    logLevel: 'silent',
  })
  const out = join(work, 'out')
  try {
    const { output } = await bundle.write({ dir: out, format: 'esm', cleanDir: true })
    const main = output.find((file) => file.type === 'chunk' && file.isEntry)!
    const { sdl } = (await import(pathToFileURL(join(out, main.fileName)).href)) as { sdl: string }
    writeFileSync(join(dir, 'schema.graphql'), sdl)
  } finally {
    await bundle.close()
    rmSync(work, { recursive: true, force: true })
  }
}
