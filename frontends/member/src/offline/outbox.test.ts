import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Trouble } from '@mobile-members/web/graph-errors.ts'
import { isOpen, outboxOf, type Send } from './outbox.ts'
import { forgetOthers, forgetSeen, PhoneStore, type Command, type KeptCommand } from './phone-store.ts'

const WRITTEN = new Date('2026-12-01T12:00:00Z')
const LOST: Trouble = { code: 'NO_CONNECTION', paths: [] }
let person = 0
let store: PhoneStore
let now: Date
let online: boolean

beforeEach(() => {
  person += 1
  store = new PhoneStore(`person-${person}`)
  now = WRITTEN
  online = true
})

afterEach(() => store.close())

/** A server that does each key once, and loses the answers that it is told to lose. */
function server() {
  const done = new Map<string, string>()
  const asked: KeptCommand[] = []
  let lose = 0
  let refuseWith: Trouble | undefined
  const send: Send = async (kept) => {
    asked.push(kept)
    if (refuseWith) return { trouble: refuseWith }
    const text = textOf(kept.command)
    if (!done.has(kept.id)) done.set(kept.id, text)
    if (lose > 0) {
      lose -= 1
      return { trouble: LOST }
    }
    return { entryId: `entry of ${text}` }
  }
  return {
    send,
    asked,
    done,
    losesAnswers: (number: number) => (lose = number),
    refuses: (trouble: Trouble | undefined) => (refuseWith = trouble),
  }
}

function outbox(send: Send, alone: <T>(work: () => Promise<T>) => Promise<T> = (work) => work()) {
  return outboxOf({ store, send, now: () => now, ready: () => online, alone })
}

const write = (text: string) => ({
  command: {
    act: 'WRITE',
    input: {
      kind: 'STUDY',
      place: 'p',
      happenedOn: '2026-12-01',
      mainContent: text,
      workDone: '',
      informationLearned: '',
    },
  } as Command,
  title: text,
  happenedOn: '2026-12-01',
})
const textOf = (command: Command) => (command.act === 'WRITE' ? command.input.mainContent! : command.act)
const states = async () => (await store.commands.orderBy('seq').toArray()).map(({ state }) => state)

test('X12 three entries written without network are sent in order when there is one, each once', async () => {
  const { send, asked, done } = server()
  const { keep, drain } = outbox(send)
  online = false
  for (const text of ['a', 'b', 'c']) await keep(write(text))
  await drain()
  expect(asked).toEqual([])
  online = true
  now = new Date('2026-12-03T12:00:00Z')
  await drain()
  await drain()
  expect([...done.values()]).toEqual(['a', 'b', 'c'])
  expect(asked.map(({ tellsTime, writtenAt }) => [tellsTime, writtenAt])).toEqual(
    [1, 2, 3].map(() => [true, WRITTEN.toISOString()]),
  )
  expect(await states()).toEqual(['SENT', 'SENT', 'SENT'])
})

test('X12 an answer lost on the way is asked for again under the same key, and what follows waits', async () => {
  const { send, asked, done, losesAnswers } = server()
  const { keep, drain } = outbox(send)
  await keep(write('a'))
  await keep(write('b'))
  losesAnswers(1)
  await drain()
  const [first, second] = await store.commands.toArray()
  expect(first).toMatchObject({ state: 'WAITING', uncertain: true, trouble: LOST })
  expect(second).toMatchObject({ state: 'WAITING', uncertain: false })
  expect([isOpen(first!), isOpen(second!)]).toEqual([false, true])
  await drain()
  expect(asked.map(({ command }) => textOf(command))).toEqual(['a', 'a', 'b'])
  expect(asked[0]).toMatchObject({ id: asked[1]!.id, tellsTime: asked[1]!.tellsTime })
  expect([...done.values()]).toEqual(['a', 'b'])
})

test('X12 what a closed page left half-way goes out again under its key', async () => {
  const { send, done } = server()
  const { keep, drain } = outbox(send)
  const kept = await keep(write('a'))
  done.set(kept.id, 'a')
  await store.commands.update(kept.seq, { state: 'SENDING', uncertain: true })
  await drain()
  expect(await states()).toEqual(['SENT'])
  expect([...done.values()]).toEqual(['a'])
})

test('X12 two windows send everything once', async () => {
  const { send, done } = server()
  const one = outbox(send)
  const two = outbox(send)
  for (const text of ['a', 'b', 'c']) await one.keep(write(text))
  await Promise.all([one.drain(), two.drain()])
  expect([...done.values()].toSorted()).toEqual(['a', 'b', 'c'])
  expect(new Set(await states())).toEqual(new Set(['SENT']))
})

test('N12 what the server refuses stays with its reason and holds nothing up; changed, it goes out under a new key', async () => {
  const { send, asked, done, refuses } = server()
  const { keep, drain, change, discard } = outbox(send)
  const { seq } = await keep(write('a'))
  refuses({ code: 'REFUSED', reason: 'NO_BRANCH', paths: [] })
  await drain()
  const other = await keep(write('b'))
  await drain()
  expect((await store.commands.get(seq))!.trouble?.reason).toBe('NO_BRANCH')
  expect(await states()).toEqual(['REFUSED', 'REFUSED'])
  refuses(undefined)
  await change(seq, write('a, again').command)
  await drain()
  expect(await store.commands.get(seq)).toMatchObject({ state: 'SENT', entryId: 'entry of a, again' })
  expect((await store.commands.get(seq))!.trouble).toBeUndefined()
  expect(asked.at(-1)!.id).not.toBe(asked[0]!.id)
  await discard(other.seq)
  expect([...done.values()]).toEqual(['a, again'])
  expect(await states()).toEqual(['SENT'])
})

test('N12 a session that has ended keeps everything waiting, and still open to change', async () => {
  const { send, refuses } = server()
  const { keep, drain } = outbox(send)
  const { seq } = await keep(write('a'))
  refuses({ code: 'UNAUTHENTICATED', paths: [] })
  await drain()
  const kept = (await store.commands.get(seq))!
  expect(kept.state).toBe('WAITING')
  expect(isOpen(kept)).toBe(true)
  refuses(undefined)
  await drain()
  expect(await states()).toEqual(['SENT'])
})

test('what is sent at once tells no time of its own', async () => {
  const { send, asked } = server()
  const { keep, drain } = outbox(send)
  await keep(write('a'))
  await drain()
  expect(asked[0]!.tellsTime).toBe(false)
})

test('N12 the next person on this phone finds nothing that was seen or sent; what was not sent waits for its writer', async () => {
  const { send } = server()
  const mine = outbox(send)
  await mine.keep(write('sent'))
  await mine.drain()
  online = false
  await mine.keep(write('not yet'))
  await store.pages.put({ name: 'notebook', data: { secret: 1 }, seenAt: WRITTEN.toISOString() })
  await forgetOthers('somebody else')
  await store.open()
  expect(await store.pages.count()).toBe(0)
  expect((await store.commands.toArray()).map(({ title }) => title)).toEqual(['not yet'])
  const theirs = new PhoneStore('somebody else')
  expect(await theirs.commands.count()).toBe(0)
  expect(await theirs.pages.count()).toBe(0)
})

test('N12 at sign-out what was seen is forgotten, what was not sent is kept', async () => {
  const { send } = server()
  const mine = outbox(send)
  await mine.keep(write('not yet'))
  await store.pages.put({ name: 'notebook', data: {}, seenAt: WRITTEN.toISOString() })
  await forgetSeen(store)
  expect(await store.pages.count()).toBe(0)
  expect(await states()).toEqual(['WAITING'])
})
