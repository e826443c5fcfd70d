// The import rules of STYLE.md as a test; the ninth (only env.ts reads the environment) is oxlint's.
const own = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    own('no-cycles', 'Rule 1: files that import each other cannot be understood one by one.', {}, { circular: true }),
    own(
      'services-apart',
      'Rule 2: between services there is the graph, and ids; a service knows no front end.',
      { path: '^services/([^/]+)/' },
      { path: '^(services|frontends|gateway)/', pathNot: '^services/$1/' },
    ),
    own(
      'frontends-apart',
      'Rule 3: between front ends there are routes, links and what exposes/ offers at run time.',
      { path: '^frontends/([^/]+)/' },
      { path: '^(services|frontends|gateway)/', pathNot: '^frontends/$1/' },
    ),
    own(
      'packages-below',
      'Rule 4: packages know nothing of what is built from them.',
      { path: '^packages/' },
      { path: '^(services|frontends|gateway)/' },
    ),
    own(
      'model-alone',
      'Rule 4: the shared words and rules run anywhere, so they import nothing.',
      { path: '^packages/model/src/', pathNot: '[.]test[.]ts$' },
      { pathNot: '^packages/model/src/' },
    ),
    own(
      'gateway-alone',
      'Rule 5: the gateway knows the services by the graph only; its tests may start them.',
      { path: '^gateway/', pathNot: '^gateway/test/' },
      { path: '^(services|frontends)/' },
    ),
    own(
      'rules-pure',
      'Rule 6: rules decide from plain data, so that the screen can ask them too.',
      { path: '[.]rules[.]ts$' },
      { pathNot: ['[.]rules[.]ts$', '^packages/model/src/'], dependencyTypesNot: ['type-only'] },
    ),
    own(
      'stores-without-graphql',
      'Rule 7: SQL does not depend on how it is asked for.',
      { path: '[.]store[.]ts$' },
      { path: '(node_modules/(graphql|type-graphql|@apollo)/|[.](resolver|type)[.]ts$)' },
    ),
    own(
      'resolvers-without-sql',
      'Rule 7: a resolver permits, loads, decides and writes, by stores.',
      { path: '[.]resolver[.]ts$' },
      { path: 'node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
    ),
    own(
      'resolvers-apart',
      "Another noun's store and rules may be used inside a service, its resolver may not.",
      { path: '^services/([^/]+)/src/', pathNot: ['/schema[.]ts$', '[.]test[.]ts$'] },
      { path: '[.]resolver[.]ts$' },
    ),
    own(
      'migrations-alone',
      'Rule 8: a migration must mean in ten years what it means today.',
      { path: '^services/[^/]+/migrations/' },
      { pathNot: 'node_modules/kysely/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|[.]data/|/src/gql/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
