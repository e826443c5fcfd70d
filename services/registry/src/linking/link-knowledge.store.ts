import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { vault } from '../secrets/keyring.ts'
import type { Learned } from './linking.rules.ts'
import type { Counts, Frequencies } from './weight.rules.ts'

const PURPOSE = 'link-knowledge'

/** The newest that this process has opened: it is long, and the same for every line until the next import. */
let opened: { version: string; learned: Learned } | undefined

/** Keeps what a linking of many lines has taught, in place of what was known before. */
export async function keepLearned(db: Db, learned: Learned): Promise<void> {
  const contentSealed = vault().seal(JSON.stringify({ ...learned, frequencies: written(learned.frequencies) }), PURPOSE)
  const { lines } = learned.frequencies
  await sql`
    insert into link_knowledge (lines, content_sealed) values (${lines}, ${contentSealed})
    on conflict (only_row) do update
      set version = gen_random_uuid(), lines = excluded.lines, learned_at = now(), content_sealed = excluded.content_sealed`.execute(
    db,
  )
}

/** The register may grow by so much before what was learned of it is learned anew. */
const GROWN = { share: 1.25, lines: 200 }

/** What was learned last; undefined where nothing was, or the register has outgrown it. */
export async function findLearned(db: Db): Promise<Learned | undefined> {
  const row = await db.selectFrom('linkKnowledge').select(['version', 'lines']).executeTakeFirst()
  if (!row || (await countLinked(db)) > row.lines * GROWN.share + GROWN.lines) return undefined
  if (opened?.version !== row.version) {
    const { contentSealed } = await db.selectFrom('linkKnowledge').select('contentSealed').executeTakeFirstOrThrow()
    const content = JSON.parse(vault().open(contentSealed, PURPOSE)) as Omit<Learned, 'frequencies'> & {
      frequencies: Written
    }
    opened = { version: row.version, learned: { ...content, frequencies: read(content.frequencies) } }
  }
  return opened.learned
}

/** Whether there are lines to learn from, and nobody has. */
export async function nothingLearned(db: Db): Promise<boolean> {
  const row = await db.selectFrom('linkKnowledge').select('version').executeTakeFirst()
  return row === undefined && (await countLinked(db)) > 0
}

/** How many lines are linked. */
export async function countLinked(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('lineLinks')
    .select((where) => where.fn.countAll<number>().as('count'))
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

interface Written {
  lines: number
  counts: Record<string, { of: [string, number][]; total: number; evenness: number }>
}

/** A value that stands in one line only is as frequent as one that stands in none. */
function written({ lines, ...counts }: Frequencies): Written {
  const entries = Object.entries(counts as Record<string, Counts>).map(([name, { of, total, evenness }]) => [
    name,
    { of: [...of].filter(([, count]) => count > 1), total, evenness },
  ])
  return { lines, counts: Object.fromEntries(entries) }
}

function read({ lines, counts }: Written): Frequencies {
  const entries = Object.entries(counts).map(([name, { of, ...rest }]) => [name, { of: new Map(of), ...rest }])
  return { lines, ...Object.fromEntries(entries) } as Frequencies
}
