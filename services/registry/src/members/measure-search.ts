import type { Scope } from '@mobile-members/model/policy.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { countMembers, listMembers } from './member.store.ts'
import { soundOf } from './name-sound.ts'

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文' // prettier-ignore
const GIVEN =
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉力建国华红玉梅春生志海山仁波宁贵福龙元全胜学祥才发新利清飞彬富顺信子涵浩宇欣怡博雅晨曦若水云鹏程万里藩' // prettier-ignore

const SIZE = 1_000_000
const TOWNSHIPS = 20
const BRANCHES_A_TOWNSHIP = 20
const HOST_BRANCHES = 250
const TIMES = 25
const TIMES_LIKE = 2

export interface SearchFigures {
  search: string
  example: string
  scope: string
  p50: number
  p95: number
  naiveP50: number
  found: number
}

/** A million invented members, evenly over townships and branches, by one statement. The admin's connection, past all triggers. */
export async function fillRegister(db: Db): Promise<void> {
  const sounds = (characters: string) => [...characters].map((one) => ({ one, ...soundOf(one) }))
  const { rows: indexes } = await sql<{ name: string; definition: string }>`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'registry' and tablename = 'members' and indexdef not like '%UNIQUE%'`.execute(db)
  for (const { name } of indexes) await sql`drop index ${sql.table(name)}`.execute(db)
  await db.connection().execute(async (one) => {
    await sql`set session_replication_role = replica`.execute(one)
    await sql`
      insert into organizations (id, kind, name, short_name, township_id)
      select md5('t' || i)::uuid, 'TOWNSHIP', '乡' || i, '乡' || i, md5('t' || i)::uuid from generate_series(1, ${TOWNSHIPS}) i
      union all
      select md5('b' || i)::uuid, 'ORIGIN_BRANCH', '支部' || i, '支部' || i, md5('t' || (i % ${TOWNSHIPS} + 1))::uuid
      from generate_series(1, ${TOWNSHIPS * BRANCHES_A_TOWNSHIP}) i
      union all
      select md5('h' || i)::uuid, 'HOST_BRANCH', '党支部' || i, '党支部' || i, null from generate_series(1, ${HOST_BRANCHES}) i`.execute(
      one,
    )
    await sql`
      with surname as materialized (select *, row_number() over () - 1 as at from jsonb_to_recordset(${JSON.stringify(sounds(SURNAMES))}::jsonb)
             as s (one text, pinyin text, initials text)),
           given as materialized (select *, row_number() over () - 1 as at from jsonb_to_recordset(${JSON.stringify(sounds(GIVEN))}::jsonb)
             as g (one text, pinyin text, initials text)),
           person as (
             select i, mod(('x' || left(md5('s' || i), 6))::bit(24)::int, ${SURNAMES.length}) as s,
               mod(('x' || left(md5('g' || i), 6))::bit(24)::int, ${GIVEN.length}) as g,
               mod(('x' || left(md5('k' || i), 6))::bit(24)::int, ${Math.floor(GIVEN.length * 1.25)}) as k,
               mod(('x' || left(md5('p' || i), 7))::bit(28)::int, 100000000) as phone,
               mod(('x' || left(md5('t' || i), 6))::bit(24)::int, ${TOWNSHIPS * BRANCHES_A_TOWNSHIP}) as branch,
               mod(('x' || left(md5('h' || i), 6))::bit(24)::int, ${HOST_BRANCHES}) as host
             from generate_series(1, ${SIZE}) i)
      insert into members (name, pinyin, initials, sex, born, phones, origin_scope, origin_township_id, origin_branch_id, register_no,
        registered_on, stage, found_on, found_by, branch_id, placed_on)
      select surname.one || given.one || coalesce(second.one, ''), surname.pinyin || given.pinyin || coalesce(second.pinyin, ''),
        surname.initials || given.initials || coalesce(second.initials, ''), case i % 2 when 0 then 'MALE' else 'FEMALE' end, '1985',
        array['154' || lpad(phone::text, 8, '0')], 'IN_COUNTY', md5('t' || ((branch + 1) % ${TOWNSHIPS} + 1))::uuid, md5('b' || (branch + 1))::uuid,
        case when i < 1000000 then 'YX-' || lpad(i::text, 6, '0') end, case when i < 1000000 then date '2026-01-01' end,
        'PLACED', '2026-01-01', 'BY_HAND', md5('h' || (host + 1))::uuid, '2026-02-01'
      from person
      join surname on surname.at = person.s
      join given on given.at = person.g
      left join given second on second.at = person.k`.execute(one)
    await sql`set session_replication_role = origin`.execute(one)
  })
  for (const { definition } of indexes) await sql.raw(definition).execute(db)
  await sql`vacuum analyze members`.execute(db)
}

const ALL: Scope = {
  all: true,
  withoutConsent: true,
  originTownshipIds: [],
  originBranchIds: [],
  branchIds: [],
  organizationIds: [],
  memberIds: [],
}

/** Measures every kind of search for every kind of asker, as the list asks for it, and a plain LIKE over the same columns beside it. */
export async function measureSearch(db: Db, say: (text: string) => void): Promise<SearchFigures[]> {
  const { rows: sample } = await sql<{
    name: string
    pinyin: string
    initials: string
    phone: string
    no: string
    t: string
    b: string
    h: string
  }>`
    select name, pinyin, initials, phones[1] as phone, register_no as no, origin_township_id as t, origin_branch_id as b, branch_id as h
    from members where length(name) = 3 and register_no is not null order by md5(id::text) limit ${TIMES}`.execute(db)
  const searches: [string, (one: (typeof sample)[number]) => string][] = [
    ['whole name', ({ name }) => name],
    ['two characters', ({ name }) => name.slice(1)],
    ['a surname', ({ name }) => name.slice(0, 1)],
    ['initials', ({ initials }) => initials],
    ['pinyin', ({ pinyin }) => pinyin],
    ['beginning of the pinyin', ({ pinyin }) => pinyin.slice(0, 4)],
    ['four digits of a phone', ({ phone }) => phone.slice(-4)],
    ['eight digits of a phone', ({ phone }) => phone.slice(-8)],
    ['register number', ({ no }) => no],
    ['beginning of a register number', ({ no }) => no.slice(0, 6)],
  ]
  const scopes: [string, (one: (typeof sample)[number]) => Scope][] = [
    ['centre', () => ALL],
    ['township', ({ t }) => ({ ...ALL, all: false, originTownshipIds: [t] })],
    ['home branch', ({ b }) => ({ ...ALL, all: false, originBranchIds: [b] })],
    ['branch in town', ({ h }) => ({ ...ALL, all: false, branchIds: [h] })],
  ]
  const figures: SearchFigures[] = []
  // A plain LIKE reads every row that the asker may see, whatever the word: measured once for each kind of asker.
  const plain = new Map<string, number[]>()
  for (const [search, termOf] of searches) {
    for (const [scope, scopeOf] of scopes) {
      const times: number[] = []
      const naive = plain.get(scope) ?? []
      const measured = plain.has(scope)
      plain.set(scope, naive)
      let found = 0
      for (const [at, one] of sample.entries()) {
        const term = termOf(one)
        times.push(
          await timed(async () => {
            const page = await listMembers(
              db,
              scopeOf(one),
              { search: term },
              { order: 'NAME', size: 50, after: undefined },
            )
            const total = await countMembers(db, scopeOf(one), { search: term })
            if (page.nodes.length === 0) throw new Error(`${scope} finds nobody by ${term}`)
            found += total
          }),
        )
        if (!measured && at < TIMES_LIKE) naive.push(await timed(() => plainLike(db, scopeOf(one), term)))
      }
      const row = {
        search,
        example: termOf(sample[0]!),
        scope,
        p50: share(times, 0.5),
        p95: share(times, 0.95),
        naiveP50: share(naive, 0.5),
        found: Math.round(found / sample.length),
      }
      figures.push(row)
      say(
        `${search}, ${scope}: ${row.p50.toFixed(1)} ms, ${row.p95.toFixed(1)} ms, LIKE ${row.naiveP50.toFixed(0)} ms, ${row.found} found`,
      )
    }
  }
  return figures
}

/** What one writes first: the word anywhere in any of the columns. */
async function plainLike(db: Db, scope: Scope, term: string): Promise<void> {
  const like = `%${term.toLowerCase()}%`
  const within = scope.all
    ? sql`true`
    : sql`(origin_township_id = any(${scope.originTownshipIds}::uuid[]) or origin_branch_id = any(${scope.originBranchIds}::uuid[])
        or branch_id = any(${scope.branchIds}::uuid[]))`
  const found = sql`merged_into_id is null and closed_on is null and ${within} and (name like ${like} or pinyin like ${like}
    or initials like ${like} or lower(register_no) like ${like} or array_to_string(phones, ' ') like ${like})`
  await sql`select id, name from members where ${found} order by pinyin, id limit 51`.execute(db)
  await sql`select count(*) from members where ${found}`.execute(db)
}

async function timed(act: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

function share(times: readonly number[], at: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * at))] ?? 0
}
