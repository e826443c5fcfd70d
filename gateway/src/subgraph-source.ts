import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { SubgraphName } from '@mobile-members/model/policies.ts'
import type { GraphQLFormattedError } from 'graphql'
import { Pool } from 'undici'
import type { GatewayContext } from './context.ts'

/** What a subgraph answers, or what stands for its answer when it gives none. */
interface GraphAnswer {
  data?: Record<string, unknown> | null
  errors?: GraphQLFormattedError[]
}

const SOCKETS = 32

/**
 * Asks one subgraph over a pool of kept-alive connections. A question that is not answered within the deadline, or
 * not at all, is asked once more if it only reads; then the subgraph's part of the answer is UNAVAILABLE, without its address.
 */
export class SubgraphSource implements GraphQLDataSource<GatewayContext> {
  private readonly name: SubgraphName
  private readonly deadline: number
  private readonly pool: Pool

  constructor(name: SubgraphName, url: string, deadline: number) {
    this.name = name
    this.deadline = deadline
    this.pool = new Pool(new URL(url).origin, { connections: SOCKETS, pipelining: 1, keepAliveTimeout: 30_000 })
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<never> {
    const { forwarded } = context as GatewayContext
    const body = JSON.stringify({ query: request.query, variables: request.variables })
    const attempts = request.query?.trimStart().startsWith('mutation') ? 1 : 2
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const answer = await this.ask(body, forwarded).catch(() => undefined)
      if (answer) return answer as never
    }
    return { data: null, errors: [this.unavailable()] } as never
  }

  close(): Promise<void> {
    return this.pool.close()
  }

  private async ask(body: string, forwarded: Record<string, string>): Promise<GraphAnswer | undefined> {
    const { statusCode, body: stream } = await this.pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', ...forwarded },
      body,
      signal: AbortSignal.timeout(this.deadline),
    })
    const answer = (await stream.json()) as GraphAnswer
    return statusCode < 500 || answer.errors ? answer : undefined
  }

  private unavailable(): GraphQLFormattedError {
    return { message: `${this.name} does not answer`, extensions: { code: 'UNAVAILABLE', subgraph: this.name } }
  }
}
