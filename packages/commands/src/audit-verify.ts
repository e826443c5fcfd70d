import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SERVICES } from '@mobile-members/database/service-names.ts'
import { verifyAudit, type AuditHead } from '@mobile-members/database/verify-audit.ts'
import { withAdministrator } from './administration.ts'
import { readSettings } from './env.ts'
import { dataDirOf } from './plans.ts'

/**
 * `npm run audit:verify`: recomputes the audit chain of every service. The heads are noted, so that the next run also sees
 * when the end of a chain was cut off; keep that file where the database's administrator does not reach.
 */
export async function auditVerifyCommand(): Promise<void> {
  const file = join(dataDirOf(readSettings()), 'audit-heads.json')
  const noted = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<string, AuditHead>
  const broken: string[] = []
  await withAdministrator(async (client) => {
    for (const service of SERVICES) {
      const { entries, head, brokenAt } = await verifyAudit(client, service, noted[service])
      const verdict = brokenAt === undefined ? 'whole' : `BROKEN at entry ${brokenAt}`
      console.log(
        `${service.padEnd(12)} ${String(entries).padStart(8)} entries  ${verdict}  ${head?.hash.slice(0, 16) ?? ''}`,
      )
      if (brokenAt !== undefined) broken.push(service)
      else if (head) noted[service] = head
    }
  })
  writeFileSync(file, `${JSON.stringify(noted, null, 2)}\n`)
  if (broken.length > 0) throw new Error(`the audit of ${broken.join(', ')} is not what was written`)
}
