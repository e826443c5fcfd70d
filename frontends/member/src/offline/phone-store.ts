import { Dexie, type Table } from 'dexie'
import type { Trouble } from '@mobile-members/web/graph-errors.ts'
import type { NotebookEntryInput, NotebookTextsInput } from '../gql/graphql.ts'

/** What can be written without a network, with what the server will be told. */
export type Command =
  | { act: 'WRITE'; input: NotebookEntryInput }
  | { act: 'REVISE'; entryId: string; texts: NotebookTextsInput }
  | { act: 'ADD'; entryId: string; text: string }

/**
 * What becomes of a command. WAITING: on the phone only, unless it is `uncertain`. REFUSED: the server will not have it, and
 * said why.
 */
export type CommandState = 'WAITING' | 'SENDING' | 'SENT' | 'REFUSED'

export interface KeptCommand {
  /** The order in which it was written, and in which it is sent. */
  seq: number
  /** The idempotency key: whatever happens on the way, the server does it once. */
  id: string
  command: Command
  /** What it is about, for the list: the activity's title or the place. */
  title: string
  happenedOn: string
  /** By the phone's clock. */
  writtenAt: string
  state: CommandState
  /** It has gone out and no answer came: the server may have done it. */
  uncertain: boolean
  /** Whether the time of writing went along; fixed by the first attempt, since a key stands for one request. */
  tellsTime?: boolean
  trouble?: Trouble | undefined
  sentAt?: string
  /** The entry at the server. */
  entryId?: string
}

export type NewCommand = Pick<KeptCommand, 'command' | 'title' | 'happenedOn'>

/** What a page showed last, to be shown again without a network. */
export interface KeptPage {
  name: string
  data: unknown
  seenAt: string
}

const PREFIX = 'mobile-members.member.'

/** What one person's phone keeps: a database of their own, which nobody else's session opens. */
export class PhoneStore extends Dexie {
  commands!: Table<KeptCommand, number, Omit<KeptCommand, 'seq'>>
  pages!: Table<KeptPage, string>

  constructor(subject: string) {
    super(`${PREFIX}${subject}`)
    this.version(1).stores({ commands: '++seq, &id, state', pages: 'name' })
  }
}

/** Forgets what others on this phone have last seen; what they have not sent yet stays theirs, closed. */
export async function forgetOthers(subject: string): Promise<void> {
  const names = await Dexie.getDatabaseNames()
  for (const name of names) {
    if (!name.startsWith(PREFIX) || name === `${PREFIX}${subject}`) continue
    const store = new PhoneStore(name.slice(PREFIX.length))
    await store.pages.clear()
    await forgetSent(store)
    const left = await store.commands.count()
    if (left === 0) await store.delete()
    else store.close()
  }
}

/** At sign-out: what was seen goes; what has not been sent stays for the next sign-in of the same person. */
export async function forgetSeen(store: PhoneStore): Promise<void> {
  await store.pages.clear()
  await forgetSent(store)
}

async function forgetSent(store: PhoneStore): Promise<void> {
  await store.commands.where('state').equals('SENT').delete()
}
