import { InMemoryCache, type ApolloClient, type DocumentNode } from '@apollo/client'
import type { Session } from '@mobile-members/web/session.tsx'
import { MyTasksQuery } from '../home/home.queries.ts'
import { ActivitiesToWriteAboutQuery, FIRST_ENTRIES, MyNotebookQuery } from '../notebook/notebook.queries.ts'
import { outboxOf, type Outbox } from './outbox.ts'
import { forgetOthers, forgetSeen, PhoneStore } from './phone-store.ts'
import { sendThrough } from './send-command.ts'

/** The phone of who is signed in: what it keeps, and what it has to send. */
export interface Phone {
  outbox: Outbox
  /** When the notebook was last seen with a network; undefined when never on this phone. */
  seenAt: () => string | undefined
  /** At sign-out. */
  forget: () => Promise<void>
}

let phone: Phone | undefined

/** Undefined before the sign-in, and where the browser keeps nothing. */
export function thePhone(): Phone | undefined {
  return phone
}

/** The pages that open without a network, as they were seen last. */
const KEPT_PAGES: { name: string; query: DocumentNode; variables?: Record<string, unknown> }[] = [
  { name: 'notebook', query: MyNotebookQuery, variables: FIRST_ENTRIES },
  { name: 'activities', query: ActivitiesToWriteAboutQuery },
]

/** How often what waits is tried again while the page is open, network or not: a phone's word about its network is not to be trusted. */
const TRY_AGAIN = 30_000

/** Opens what this phone keeps for who is signed in, shows it where there is no network, and sends what waits. */
export async function openPhone(client: ApolloClient, session: Session): Promise<void> {
  registerWorker()
  const state = session.state()
  if (state.status !== 'SIGNED_IN') return
  const store = new PhoneStore(state.subject)
  try {
    await forgetOthers(state.subject)
    await store.open()
  } catch (error) {
    // A browser that keeps nothing still shows the pages; what is written goes out at once.
    console.warn('this browser keeps nothing', error)
    return
  }
  let seenAt = await restorePages(client, store)
  keepPages(client, store, (now) => (seenAt = now))
  const outbox = outboxOf({
    store,
    send: sendThrough(client),
    now: () => new Date(),
    ready: () => navigator.onLine && session.state().status === 'SIGNED_IN',
    alone: (work) => oneWindow(`mobile-members sends for ${state.subject}`, work),
  })
  phone = { outbox, seenAt: () => seenAt, forget: () => forgetSeen(store) }
  sendWhenPossible(client, outbox)
}

function registerWorker(): void {
  if (!import.meta.env.PROD) return
  navigator.serviceWorker?.register('/service-worker.js').catch((error: unknown) => {
    console.warn('the pages will not open without a network', error)
  })
}

async function restorePages(client: ApolloClient, store: PhoneStore): Promise<string | undefined> {
  // One entry is found among those of the notebook, so that its page opens without a network too.
  if (client.cache instanceof InMemoryCache)
    client.cache.policies.addTypePolicies({
      Query: {
        fields: {
          notebookEntry: {
            read: (known, { args, toReference }) =>
              known ?? toReference({ __typename: 'NotebookEntry', id: String(args?.['id']) }),
          },
        },
      },
    })
  let seenAt: string | undefined
  for (const { name, query, variables } of KEPT_PAGES) {
    const page = await store.pages.get(name)
    if (!page) continue
    seenAt ??= page.seenAt
    client.cache.writeQuery({ query, variables, data: page.data as Record<string, unknown> })
  }
  return seenAt
}

/** Keeps every later state of these pages, and fetches them, so that they are there although nobody has opened them. */
function keepPages(client: ApolloClient, store: PhoneStore, onSeen: (now: string) => void): void {
  for (const { name, query, variables } of KEPT_PAGES) {
    client.cache.watch({
      query,
      variables,
      optimistic: false,
      callback: ({ complete, result }) => {
        if (complete) keep(name, result)
      },
    })
  }

  function keep(name: string, data: unknown) {
    // What a service could not give is no reason to forget what it gave before.
    if (!data || Object.values(data).some((part) => part === null)) return
    const seenAt = new Date().toISOString()
    onSeen(seenAt)
    store.pages.put({ name, data, seenAt }).catch(() => undefined)
  }

  function fetchAll() {
    for (const { name, query, variables } of KEPT_PAGES)
      client.query({ query, variables, fetchPolicy: 'network-only' }).then(
        ({ data }) => keep(name, data),
        () => undefined,
      )
  }

  addEventListener('online', fetchAll)
  if (navigator.onLine) fetchAll()
}

function sendWhenPossible(client: ApolloClient, outbox: Outbox): void {
  const send = () => void outbox.drain()
  addEventListener('online', send)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && send())
  setInterval(() => {
    void outbox.list().then((kept) => kept.some(({ state }) => state === 'WAITING') && send())
  }, TRY_AGAIN)
  let sent = -1
  outbox.watch().subscribe((kept) => {
    const count = kept.filter(({ state }) => state === 'SENT').length
    if (sent >= 0 && count > sent)
      void client.refetchQueries({ include: [MyNotebookQuery, MyTasksQuery, ActivitiesToWriteAboutQuery] })
    sent = count
  })
  send()
}

/** Lets one window of this browser work at a time; without locks the keys alone keep everything single. */
function oneWindow<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = navigator.locks as LockManager | undefined
  return locks ? (locks.request(name, work) as Promise<T>) : work()
}
