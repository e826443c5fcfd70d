import { ApolloArmor } from '@escape.tech/graphql-armor'

/** Tokens an operation may have; the parser itself stops there. */
export const MAX_TOKENS = 2000

/** How much one operation may ask: depth, cost, aliases, directives. */
export function operationLimits() {
  return new ApolloArmor({
    maxDepth: { n: 12 },
    costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, ignoreIntrospection: true },
    maxAliases: { n: 10, allowList: [] },
    maxDirectives: { n: 5 },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  }).protect()
}
