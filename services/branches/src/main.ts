import { runSubgraph } from '@mobile-members/subgraph/run.ts'
import { serviceEnv } from './env.ts'
import { serve } from './serve.ts'

await runSubgraph('branches', serviceEnv(), serve)
