import { readFileSync } from 'node:fs'
import { tokenVerifier } from '@mobile-members/subgraph/actor.ts'
import { pino } from 'pino'
import { env } from './env.ts'
import { startGateway } from './gateway.ts'
import { readOperations } from './operations.ts'

const log = pino({ level: env.LOG_LEVEL, name: 'gateway' })

const gateway = await startGateway({
  supergraphSdl: readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'),
  urls: {
    registry: env.REGISTRY_URL,
    branches: env.BRANCHES_URL,
    services: env.SERVICES_URL,
    evaluations: env.EVALUATIONS_URL,
  },
  verify: tokenVerifier(env.OIDC_ISSUER, env.OIDC_AUDIENCE),
  log,
  host: env.HOST,
  port: env.PORT,
  deadline: env.SUBGRAPH_DEADLINE_MS,
  trustedProxies: env.TRUSTED_PROXIES,
  operations: env.OPERATIONS_FILES ? await readOperations(env.OPERATIONS_FILES.split(',')) : undefined,
})

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void gateway.stop().then(() => process.exit(0)))
