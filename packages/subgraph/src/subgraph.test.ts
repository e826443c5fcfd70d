import { randomUUID } from 'node:crypto'
import { busOf } from '@mobile-members/database/bus.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import type { SubgraphTables } from '@mobile-members/database/shared-tables.ts'
import { type TestDatabase, testDatabase } from '@mobile-members/database/testing.ts'
import type { Kysely } from 'kysely'
import type { PgBoss } from 'pg-boss'
import { pino } from 'pino'
import { Arg, Ctx, Directive, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RequestContext } from './context.ts'
import { refuse } from './errors.ts'
import { type Delivered, type EventHandlers, applyEvent, replayEvents, startConsumers } from './events.ts'
import { type SubgraphDefinition, subgraphSchema, subgraphSdl } from './schema.ts'
import { anActor, testServer } from './testing.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

type Context = RequestContext<SubgraphTables>

@ObjectType('Member', { simpleResolvers: true })
@Directive('@key(fields: "id")')
class MemberType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { nullable: true })
  name!: string | null
}

let issued = 0

@Resolver()
class LetterResolver {
  @Query(() => String, { nullable: true })
  me(@Ctx() ctx: Context): string | null {
    return ctx.actor.subject ?? null
  }

  @Query(() => MemberType, { nullable: true })
  organization(): MemberType | null {
    return null
  }

  @Mutation(() => String)
  async issueLetter(@Arg('memberId', () => ID) memberId: string, @Ctx() ctx: Context): Promise<string> {
    refuse(memberId === 'nobody' ? 'NOT_MOBILE' : undefined)
    if (memberId === 'accident') throw new Error('syntax error in: insert into letters select uuid')
    issued += 1
    ctx.touch(memberId)
    ctx.publish('letter.accepted', { letterId: memberId, memberId, acceptedOn: ctx.today })
    await ctx.db
      .insertInto('memberStandings')
      .values({ memberId, originTownshipId: null, originBranchId: null, branchId: null })
      .execute()
    return `letter ${issued}`
  }
}

const fetches: number[] = []
const definition: SubgraphDefinition<SubgraphTables> = {
  name: 'registry',
  resolvers: [LetterResolver],
  references: {
    async Member(representations, ctx) {
      fetches.push(representations.length)
      for (const { id } of representations) ctx.read(id, 'name')
      return representations.map(({ id }) => (id === NOBODY ? undefined : { name: `name of ${id}` }))
    },
  },
  constraints: { member_standings_pkey: 'ALREADY_THERE' },
}

const now = new Date('2026-11-23T02:00:00Z')
let database: TestDatabase
let db: Kysely<SubgraphTables>
let boss: PgBoss

beforeAll(async () => {
  database = await testDatabase()
  db = openDatabase<SubgraphTables>(database.urlOf('registry'), 'registry')
  boss = busOf(database.urlOf('registry'), { onError: () => {}, supervise: false })
  await boss.start()
})

afterAll(async () => {
  await boss.stop({ graceful: false, close: true })
  await db.destroy()
  await database.drop()
})

const mutation = 'mutation ($memberId: ID!) { issueLetter(memberId: $memberId) }'

function serve() {
  return testServer(definition, db, { boss, now })
}

test('the same idempotency key gives the same answer and no second effect', async () => {
  const township = anActor('TOWNSHIP_COMMITTEE')
  const memberId = randomUUID()
  const key = randomUUID()
  const first = await serve().as(township).run<{ issueLetter: string }>(mutation, { memberId }, { key })
  const again = await serve().as(township).run<{ issueLetter: string }>(mutation, { memberId }, { key })
  expect(first.errors).toEqual([])
  expect(again.data).toEqual(first.data)
  const other = await serve().as(township).run(mutation, { memberId: randomUUID() }, { key })
  expect(other.code).toBe('CONFLICT')
})

test('two requests with one key at the same time have one effect', async () => {
  const township = anActor('TOWNSHIP_COMMITTEE')
  const memberId = randomUUID()
  const key = randomUUID()
  const answers = await Promise.all(
    [1, 2, 3].map(() => serve().as(township).run<{ issueLetter: string }>(mutation, { memberId }, { key })),
  )
  expect(new Set(answers.map(({ data }) => data.issueLetter)).size).toBe(1)
})

test('who holds no office in the policy is refused, and who is not signed in is told to sign in', async () => {
  const memberId = randomUUID()
  expect((await serve().as(anActor('AUDITOR')).run(mutation, { memberId })).code).toBe('FORBIDDEN')
  expect((await serve().as({ subject: undefined, offices: [] }).run(mutation, { memberId })).code).toBe(
    'UNAUTHENTICATED',
  )
})

test('a refusal and a violated constraint both speak by their reason, and leave nothing behind', async () => {
  const township = anActor('TOWNSHIP_COMMITTEE')
  expect((await serve().as(township).run(mutation, { memberId: 'nobody' })).reason).toBe('NOT_MOBILE')
  const memberId = randomUUID()
  await serve().as(township).run(mutation, { memberId })
  const before = await events()
  const twice = await serve().as(township).run(mutation, { memberId })
  expect(twice.reason).toBe('ALREADY_THERE')
  expect(await events()).toBe(before)
})

test('what is not for the asker is masked', async () => {
  const { errors } = await serve().as(anActor('TOWNSHIP_COMMITTEE')).run(mutation, { memberId: 'accident' })
  expect(errors[0]).toMatchObject({ message: 'unexpected', extensions: { code: 'UNEXPECTED' } })
  expect(JSON.stringify(errors)).not.toMatch(/uuid|syntax|select|insert/i)
})

test('an id that is none is bad input, and the database’s words about it stay inside', async () => {
  const { errors } = await serve().as(anActor('TOWNSHIP_COMMITTEE')).run(mutation, { memberId: 'x' })
  expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  expect(JSON.stringify(errors)).not.toMatch(/uuid|syntax|select|insert/)
})

test('entities of one fetch are found together, in order, and their reading is on record before they leave', async () => {
  fetches.length = 0
  const ids = [randomUUID(), NOBODY, randomUUID()]
  const { data } = await serve()
    .as(anActor('CENTER_STAFF'))
    .run<{ _entities: ({ name: string } | null)[] }>(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { name } } }',
      {
        r: ids.map((id) => ({ __typename: 'Member', id })),
      },
    )
  expect(data._entities.map((entity) => entity?.name)).toEqual([`name of ${ids[0]}`, undefined, `name of ${ids[2]}`])
  expect(fetches).toEqual([3])
  const entry = await db.selectFrom('auditEntries').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow()
  expect(entry.operation).toBe('read:_entities')
  expect(entry.subjectIds).toContain(ids[0])
})

test('an event arrives once at whoever has a handler, and a replay changes nothing', async () => {
  const seen: string[] = []
  const handlers: EventHandlers<SubgraphTables> = {
    async 'letter.accepted'(_tx, event) {
      seen.push(event.payload.memberId)
    },
  }
  await startConsumers(boss, db, 'registry', handlers, pino({ level: 'silent' }))
  const memberId = randomUUID()
  await serve().as(anActor('TOWNSHIP_COMMITTEE')).run(mutation, { memberId })
  await expect.poll(() => seen.includes(memberId), { timeout: 5000, interval: 20 }).toBe(true)
  await replayEvents(db as never, db, 'registry', handlers)
  const count = seen.length
  expect(await replayEvents(db as never, db, 'registry', handlers)).toBe(0)
  const event: Delivered = {
    id: randomUUID(),
    seq: 1,
    name: 'letter.accepted',
    occurredAt: now.toISOString(),
    payload: { letterId: memberId, memberId, acceptedOn: '2026-11-23' },
  }
  expect(await applyEvent(db, 'registry', handlers, event)).toBe(true)
  expect(await applyEvent(db, 'registry', handlers, event)).toBe(false)
  expect(seen.length).toBe(count + 1)
})

test('R21 a schema with a root field or an entity that has no policy refuses to build', () => {
  @Resolver()
  class Unguarded {
    @Query(() => String, { nullable: true })
    notInTheTable(): string {
      return ''
    }
  }
  expect(() => subgraphSchema({ ...definition, resolvers: [LetterResolver, Unguarded] })).toThrow(
    'no policy for notInTheTable',
  )
  expect(() => subgraphSchema({ ...definition, references: {} })).toThrow('no reference for Member')
  expect(subgraphSdl(definition)).toContain('@link')
})

async function events(): Promise<number> {
  const { n } = await db
    .selectFrom('publishedEvents')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}
