import { liveQuery, type Observable } from 'dexie'
import { outcomeUnknown, type Trouble } from '@mobile-members/web/graph-errors.ts'
import { uuid } from '@mobile-members/web/uuid.ts'
import type { Command, KeptCommand, NewCommand, PhoneStore } from './phone-store.ts'

/** Sends one command under its key; gives the entry at the server, or the trouble. */
export type Send = (kept: KeptCommand) => Promise<{ entryId: string } | { trouble: Trouble }>

export interface Outbox {
  /** Keeps a command on the phone; gives it with its key. */
  keep(command: NewCommand): Promise<KeptCommand>
  /** Sends what waits, in order; a second call while one runs joins it. */
  drain(): Promise<void>
  /** Changes what has certainly not reached the server; it gets a new key, and is sent again. */
  change(seq: number, command: Command): Promise<void>
  discard(seq: number): Promise<void>
  list(): Promise<KeptCommand[]>
  /** Tells whenever anything changes, in whatever window. */
  watch(): Observable<KeptCommand[]>
}

export interface OutboxParts {
  store: PhoneStore
  send: Send
  now: () => Date
  /** Whether there is any use in sending: a network, and somebody signed in. */
  ready: () => boolean
  /** Lets one window send at a time. */
  alone: <T>(work: () => Promise<T>) => Promise<T>
}

/** What is sent within this time of its writing tells no time: the server's clock is the better one. */
const AT_ONCE = 60_000

/** Whether a person may still change a command: it has not gone out, or the server has answered that it did nothing. */
export function isOpen({ state, uncertain }: KeptCommand): boolean {
  return state === 'REFUSED' || (state === 'WAITING' && !uncertain)
}

/**
 * The outbox of one person's phone (N12): in order, each under its own key until a definite answer came, so that an answer
 * lost on the way, a second window or a closed page have no second effect.
 */
export function outboxOf({ store, send, now, ready, alone }: OutboxParts): Outbox {
  const { commands } = store
  const list = () => commands.orderBy('seq').toArray()
  let running: Promise<void> | undefined
  let again = false

  async function drainOnce(): Promise<void> {
    // What a closed page left half-way: nobody knows whether it arrived, and its key makes it safe to ask.
    await commands.where('state').equals('SENDING').modify({ state: 'WAITING' })
    for (;;) {
      const next = (await list()).find(({ state }) => state === 'WAITING')
      if (!next || !ready() || !(await sendOne(next))) return
    }
  }

  /** False when there is no use in going on now. */
  async function sendOne(waiting: KeptCommand): Promise<boolean> {
    const tellsTime = waiting.tellsTime ?? now().getTime() - Date.parse(waiting.writtenAt) > AT_ONCE
    const { trouble: _trouble, ...told } = { ...waiting, tellsTime }
    // Should the page close now, nobody knows whether it arrived.
    await commands.put({ ...told, state: 'SENDING', uncertain: true })
    const outcome = await send(told)
    if ('entryId' in outcome) {
      const { entryId } = outcome
      await commands.put({ ...told, state: 'SENT', uncertain: false, sentAt: now().toISOString(), entryId })
      return true
    }
    const { trouble } = outcome
    const definite = isDefinite(trouble)
    const uncertain = !definite && (waiting.uncertain || outcomeUnknown(trouble))
    await commands.put({ ...told, state: definite ? 'REFUSED' : 'WAITING', uncertain, trouble })
    return definite
  }

  return {
    async keep(command) {
      const kept = {
        ...command,
        id: uuid(),
        writtenAt: now().toISOString(),
        state: 'WAITING' as const,
        uncertain: false,
      }
      return { ...kept, seq: await commands.add(kept) }
    },
    async drain() {
      again = true
      running ??= (async () => {
        try {
          while (again) {
            again = false
            await alone(drainOnce)
          }
        } finally {
          running = undefined
        }
      })()
      return running
    },
    async change(seq, command) {
      await store.transaction('rw', commands, async () => {
        const kept = await commands.get(seq)
        if (!kept || !isOpen(kept)) return
        const { trouble: _trouble, tellsTime: _tellsTime, ...rest } = kept
        const fresh = { id: uuid(), writtenAt: now().toISOString(), state: 'WAITING' as const, uncertain: false }
        await commands.put({ ...rest, ...fresh, command })
      })
    },
    discard: (seq) => commands.delete(seq),
    list,
    watch: () => liveQuery(list),
  }
}

/** Whether the server has answered that it did nothing and will not. A lost race, a lost session, a lost line is no such answer. */
function isDefinite(trouble: Trouble): boolean {
  if (outcomeUnknown(trouble) || trouble.code === 'UNAUTHENTICATED') return false
  return trouble.code !== 'CONFLICT' || trouble.reason !== undefined
}
