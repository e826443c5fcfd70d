import { fileStoreOf } from '@mobile-members/subgraph/file-settings.ts'
import { runSubgraph } from '@mobile-members/subgraph/run.ts'
import { archiveSealing } from './documents/archive-shelf.ts'
import { scheduleRetention } from './documents/retention.ts'
import { serviceEnv } from './env.ts'
import { scheduleExpiry } from './letters/expire-letters.ts'
import { useKeyring } from './secrets/keyring.ts'
import { scheduleForgetting } from './sweep-tasks/forget.ts'
import { serve } from './serve.ts'

const env = serviceEnv()
useKeyring({ fieldKey: env.FIELD_KEY, letterSigningKeys: env.LETTER_SIGNING_KEYS })
await runSubgraph('registry', env, async (options) => {
  await scheduleExpiry(options.boss, options.db, () => new Date(), options.log)
  await scheduleForgetting(options.boss, options.db, () => new Date(), options.log)
  const files = fileStoreOf(env, archiveSealing)
  await scheduleRetention(options.boss, options.db, files, () => new Date(), options.log)
  return serve({ ...options, publicUrl: env.PUBLIC_URL, memberUrl: env.MEMBER_URL, files })
})
