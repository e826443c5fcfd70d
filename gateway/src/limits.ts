import { ApolloArmor } from '@escape.tech/graphql-armor'

/** How much one operation may ask: depth, cost, aliases, directives, tokens. */
export function operationLimits() {
  return new ApolloArmor({
    maxDepth: { n: 12 },
    costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, ignoreIntrospection: true },
    maxAliases: { n: 10, allowList: [] },
    maxDirectives: { n: 5 },
    maxTokens: { n: 2000 },
    blockFieldSuggestion: { enabled: true },
  }).protect()
}
