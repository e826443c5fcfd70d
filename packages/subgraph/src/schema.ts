import 'reflect-metadata'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { policyOf, type SubgraphName } from '@mobile-members/model/policies.ts'
import { printSchemaWithDirectives } from '@graphql-tools/utils'
import { type GraphQLObjectType, type GraphQLSchema, type GraphQLUnionType, isNonNullType, Kind, parse } from 'graphql'
import { type NonEmptyArray, buildSchemaSync, createResolversMap } from 'type-graphql'
import type { PgBoss } from 'pg-boss'
import type { RequestContext } from './context.ts'
import { Refusal } from './errors.ts'
import { type ConstraintRefusals, guardMutations, guardQueries } from './guard.ts'

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@tag"])'

/** What the gateway asks an entity by: its type and its key, and fields that `@requires` brings. */
export type Representation = { __typename: string; id: string } & Record<string, unknown>

/**
 * Finds all entities of one type that a fetch asks for, in the order asked, with one SQL statement.
 * Undefined where there is none or the asker may not know of it.
 */
export type FindEntities<DB> = (
  representations: Representation[],
  ctx: RequestContext<DB>,
) => Promise<(object | undefined)[]>

export interface SubgraphDefinition<DB> {
  name: SubgraphName
  resolvers: NonEmptyArray<Function>
  references: Record<string, FindEntities<DB>>
  /** Database constraints that stand for a refusal. */
  constraints?: ConstraintRefusals
}

/** The schema's text, as composed into the supergraph and committed as `schema.graphql`. */
export function subgraphSdl<DB>({ resolvers }: Pick<SubgraphDefinition<DB>, 'resolvers'>): string {
  return `${LINK}\n\n${printSchemaWithDirectives(buildSchemaSync({ resolvers, orphanedTypes: [], validate: false, skipCheck: true }))}\n`
}

/**
 * The executable subgraph. Refuses to build when a root field or an entity has no row in the policy table,
 * or an entity has no way to be found, or a query is not nullable (a subgraph that is down would take the whole page with it).
 */
export function subgraphSchema<DB>(definition: SubgraphDefinition<DB>, boss?: PgBoss): GraphQLSchema {
  const { name, resolvers, references, constraints = {} } = definition
  const built = buildSchemaSync({ resolvers, orphanedTypes: [], validate: false, skipCheck: true })
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(`${LINK}\n\n${printSchemaWithDirectives(built)}`),
      resolvers: createResolversMap(built) as never,
    },
  ])
  requirePolicies(name, schema, references)
  guardQueries(schema.getQueryType())
  guardMutations(schema.getMutationType(), { boss, constraints })
  resolveEntitiesTogether(schema, references)
  return schema
}

function requirePolicies<DB>(
  name: SubgraphName,
  schema: GraphQLSchema,
  references: Record<string, FindEntities<DB>>,
): void {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  )
  const missing = [...fields.filter((field) => !field.startsWith('_')), ...entityNames(schema)].filter(
    (operation) => !policyOf(name, operation),
  )
  if (missing.length > 0) throw new Error(`${name}: no policy for ${missing.join(', ')}`)
  const rigid = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    (field) => !field.name.startsWith('_') && isNonNullType(field.type),
  )
  if (rigid.length > 0)
    throw new Error(
      `${name}: must be nullable, so that a page outlives this subgraph: ${rigid.map((field) => field.name).join(', ')}`,
    )
  const lost = entityNames(schema).filter((type) => !references[type])
  if (lost.length > 0) throw new Error(`${name}: no reference for ${lost.join(', ')}`)
}

function entityNames(schema: GraphQLSchema): string[] {
  const union = schema.getType('_Entity') as GraphQLUnionType | undefined
  return (
    union
      ?.getTypes()
      .filter((type) => !isOnlyNamed(type))
      .map((type) => type.name) ?? []
  )
}

/** Whether a type only stands for another subgraph's entity, by `@key(fields: "id", resolvable: false)`. */
function isOnlyNamed(type: GraphQLObjectType): boolean {
  const nodes = [type.astNode, ...type.extensionASTNodes]
  const keys = nodes.flatMap((node) => node?.directives ?? []).filter((directive) => directive.name.value === 'key')
  return (
    keys.length > 0 &&
    keys.every((key) =>
      key.arguments?.some(
        ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
      ),
    )
  )
}

/** Replaces the one-by-one resolution of `_entities` by one call per type and fetch. */
function resolveEntitiesTogether<DB>(schema: GraphQLSchema, references: Record<string, FindEntities<DB>>): void {
  const entities = schema.getQueryType()?.getFields()['_entities']
  if (!entities) return
  entities.resolve = async (_root, args: { representations: Representation[] }, ctx: RequestContext<DB>) => {
    ctx.operations.push('_entities')
    const answers: (object | null)[] = Array.from({ length: args.representations.length }, () => null)
    const byType = Map.groupBy(
      args.representations.map((representation, at) => ({ representation, at })),
      ({ representation }) => representation.__typename,
    )
    await Promise.all(
      [...byType].map(async ([type, asked]) => {
        const find = references[type]
        if (!find) throw new Refusal('BAD_USER_INPUT', `no entity ${type}`)
        const rows = await find(
          asked.map(({ representation }) => representation),
          ctx,
        )
        asked.forEach(({ at, representation }, i) => {
          answers[at] = rows[i] ? { ...representation, ...rows[i], __typename: type } : null
        })
      }),
    )
    return answers
  }
}
