import { withAdministrator } from './administration.ts'
import { PROJECTIONS } from './projections.ts'

const SHOWN = 5

/**
 * `npm run verify:projections`: compares every table that a service keeps by another's events with its source, as the
 * administrator, who alone may read both. Ends with an error when one differs.
 */
export async function verifyProjectionsCommand(): Promise<void> {
  const differing: string[] = []
  await withAdministrator(async (client) => {
    for (const { name, differences, size } of PROJECTIONS) {
      const { rows } = await client.query<{ key: string; projected: string; source: string }>(differences)
      const count = await client.query<{ count: string }>(`select count(*) from ${size}`)
      const verdict = rows.length === 0 ? 'equal' : `${rows.length} DIFFER`
      console.log(`${name.padEnd(44)} ${String(count.rows[0]?.count).padStart(7)} rows  ${verdict}`)
      for (const { key, projected, source } of rows.slice(0, SHOWN)) {
        console.log(`    ${key}  projected ${projected}  source ${source}`)
      }
      if (rows.length > 0) differing.push(name)
    }
  })
  if (differing.length > 0) throw new Error(`not equal to their source: ${differing.join(', ')}`)
}
