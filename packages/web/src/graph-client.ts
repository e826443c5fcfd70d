import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { RetryLink } from '@apollo/client/link/retry'
import { OperationTypeNode } from 'graphql'
import { operationHash } from './operation-hash.ts'
import type { Session } from './session.tsx'
import { uuid } from './uuid.ts'

/**
 * The client of the graph.
 *
 * A mutation carries its idempotency key through every retry, so that an answer lost on the way has one effect.
 * Data arrives with its errors: what one subgraph cannot give leaves the rest of the page standing.
 *
 * @param byHash send the hash of an operation in place of its text, as production gateways demand
 */
export function graphClient(gatewayUrl: string, session: Session, byHash: boolean): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([
      idempotencyKeys(),
      endedSessions(session),
      retries(),
      accessTokens(session),
      ...(byHash ? [operationsByHash()] : []),
      new HttpLink({ uri: gatewayUrl, credentials: 'omit' }),
    ]),
    cache: new InMemoryCache({ typePolicies: { Query: { fields: { me: { merge: true } } } } }),
    defaultOptions: {
      watchQuery: { errorPolicy: 'all', fetchPolicy: 'cache-and-network' },
      query: { errorPolicy: 'all' },
    },
  })
}

function idempotencyKeys(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType === OperationTypeNode.MUTATION) {
      const { idempotencyKey, headers } = operation.getContext() as {
        idempotencyKey?: string
        headers?: Record<string, string>
      }
      operation.setContext({ headers: { ...headers, 'idempotency-key': idempotencyKey ?? uuid() } })
    }
    return forward(operation)
  })
}

function accessTokens(session: Session): ApolloLink {
  return new SetContextLink(async ({ headers }) => {
    const token = await session.accessToken()
    return {
      headers: { ...(headers as Record<string, string>), ...(token ? { authorization: `Bearer ${token}` } : {}) },
    }
  })
}

/** Only what never reached the server, or met it on its way down, is tried again. */
function retries(): ApolloLink {
  return new RetryLink({
    delay: { initial: 400, max: 4000, jitter: true },
    attempts: {
      max: 4,
      retryIf: (error) =>
        navigator.onLine !== false &&
        !CombinedGraphQLErrors.is(error) &&
        (!ServerError.is(error) || [502, 503, 504].includes(error.statusCode)),
    },
  })
}

function endedSessions(session: Session): ApolloLink {
  return new ErrorLink(({ error }) => {
    const unauthenticated =
      (ServerError.is(error) && error.statusCode === 401) ||
      (CombinedGraphQLErrors.is(error) &&
        error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED'))
    if (unauthenticated && session.state().status === 'SIGNED_IN') session.expired()
  })
}

/** A gateway without the list of operations (in development) says so once, and gets texts from then on. */
function operationsByHash(): ApolloLink {
  return new PersistedQueryLink({
    generateHash: operationHash,
    disable: ({ meta }) => meta.persistedQueryNotSupported || meta.persistedQueryNotFound,
  })
}
