import { readFileSync, writeFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { parse, printSchema } from 'graphql'

/**
 * Composes `services/<name>/schema.graphql` into `supergraph.graphql`, which the gateway reads, and `api.graphql`,
 * which the front ends' operations are checked against. Ends with the composition's own errors when they do not fit.
 */
const names = ['registry', 'branches', 'services', 'evaluations']
const here = (path: string) => new URL(path, import.meta.url)

const result = composeServices(
  names.map((name) => ({
    name,
    typeDefs: parse(readFileSync(here(`../services/${name}/schema.graphql`), 'utf8')),
    url: `http://${name}/graphql`,
  })),
)
if (result.errors) {
  for (const error of result.errors) console.error(error.message)
  process.exit(1)
}
writeFileSync(here('supergraph.graphql'), `${result.supergraphSdl.trimEnd()}\n`)
writeFileSync(here('api.graphql'), `${printSchema(result.schema.toAPISchema().toGraphQLJSSchema())}\n`)
