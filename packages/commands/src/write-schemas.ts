import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type * as Rolldown from 'rolldown'

/**
 * Writes `services/<name>/schema.graphql` from the resolvers of each subgraph.
 * The decorators have to be compiled, so each is bundled first. Names as arguments restrict it to these.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url))

const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : ['registry', 'branches', 'services', 'evaluations']

for (const name of names) {
  const folder = join(root, 'services', name)
  const { rolldown } = createRequire(join(folder, 'package.json'))('rolldown') as typeof Rolldown
  const entry = 'virtual:schema'
  const bundle = await rolldown({
    input: entry,
    cwd: folder,
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    external: [/^pino(-|$)/, /^@node-rs\//, /^@myriaddreamin\//, /^@fontsource\//, /^pg-native$/],
    plugins: [
      {
        name: 'schema-entry',
        resolveId: (id) => (id === entry ? join(folder, 'src', 'print-schema.ts') : null),
        load: (id) =>
          id.endsWith('print-schema.ts')
            ? `import { subgraphSdl } from '@mobile-members/subgraph/schema.ts'\nimport { definition } from './schema.ts'\nexport const sdl = subgraphSdl(definition)\n`
            : null,
      },
    ],
  })
  const out = mkdtempSync(join(folder, '.schema-'))
  try {
    await bundle.write({ file: join(out, 'schema.mjs'), format: 'esm', codeSplitting: false })
    const { sdl } = (await import(pathToFileURL(join(out, 'schema.mjs')).href)) as { sdl: string }
    writeFileSync(join(folder, 'schema.graphql'), sdl)
  } finally {
    rmSync(out, { recursive: true })
    await bundle.close()
  }
}
