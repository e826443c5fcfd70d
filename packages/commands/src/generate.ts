import { join } from 'node:path'
import { projectDir } from '@mobile-members/database/migrate.ts'
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
  const script = join(projectDir, 'packages', 'commands', 'src', 'write-schemas.ts')
  await runCommand(process.execPath, [script])
  await runCommand(process.execPath, [join(projectDir, 'gateway', 'compose.ts')])
  await runTool('graphql-codegen', ['--config', 'codegen.ts', '--silent'])
  writeRows()
}
