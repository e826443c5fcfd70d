import { runSubgraph } from '@mobile-members/subgraph/run.ts'
import { serviceEnv } from './env.ts'
import { materialFilesOf } from './materials/material-files.ts'
import { serve } from './serve.ts'

const env = serviceEnv()
await runSubgraph('branches', env, (options) => serve({ ...options, files: materialFilesOf(env) }))
