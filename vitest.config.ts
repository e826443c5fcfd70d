import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const databaseSetup = fileURLToPath(new URL('packages/database/src/vitest-global-setup.ts', import.meta.url))

const errandSetup = fileURLToPath(new URL('packages/commands/src/e2e-global-setup.ts', import.meta.url))

// graphql refuses two copies of itself, and vitest would load one as ESM and one as CommonJS.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }]

/** Folders whose tests need a database; the others start without one. */
const withDatabase = [
  'packages/database',
  'packages/subgraph',
  'packages/commands',
  'services/registry',
  'services/branches',
  'services/services',
  'services/evaluations',
  'services/identity',
  'gateway',
]

const folders = ['packages', 'services', 'frontends']
  .flatMap((parent) => readdirSync(parent).map((name) => `${parent}/${name}`))
  .concat('gateway')
  .filter((folder) => existsSync(`${folder}/package.json`))

/** The season ends the survey into which the other errands still import, so it comes last. */
class SeasonLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const last = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith('season.e2e.ts'))
    return (await super.sort(files)).toSorted((a, b) => last(a) - last(b))
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    sequence: { sequencer: SeasonLast },
    projects: [
      ...folders.map((folder): TestProjectInlineConfiguration => ({
        root: folder,
        resolve: { alias },
        test: {
          name: folder.split('/').at(-1)!,
          include: ['{src,test}/**/*.test.{ts,tsx}'],
          environment: 'node',
          globalSetup: withDatabase.includes(folder) ? [databaseSetup] : [],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      })),
      {
        root: 'e2e',
        test: {
          name: 'e2e',
          include: ['**/*.e2e.ts'],
          environment: 'node',
          globalSetup: [errandSetup],
          // One installation and one browser at a time: an errand is about a person, not about load.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
