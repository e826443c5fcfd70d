// Served as /service-worker.js, so that the pages open without a network once they have been opened with one. It keeps the built
// files and nothing that anybody has written or read: those are kept for each person by themselves, in phone-store.ts.

/** Changes with any built file. */
declare const VERSION: string
/** Every built file, by its address. */
declare const FILES: string[]

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface FetchEvent extends ExtendableEvent {
  request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker extends EventTarget {
  clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}
const worker = self as unknown as Worker

const PREFIX = 'mobile-members-pages-'
const CACHE = PREFIX + VERSION
const PAGE = '/index.html'
/** How long a network that is there but slow is waited for before the kept page is shown. */
const PATIENCE = 4000

// A new version waits until the last page of the old one is closed: a page never meets files of another build.
worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(FILES.map((path) => new Request(path, { cache: 'no-cache' })))),
  )
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(PREFIX) && name !== CACHE))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  )
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  // The graph, the sign-in and other front ends are somewhere else, and never kept.
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(networkFirst(request, PAGE))
  else if (pathname.startsWith('/assets/')) event.respondWith(keptFirst(request, pathname))
  else if (FILES.includes(pathname)) event.respondWith(networkFirst(request, pathname))
})

/** Files whose name changes with their content. */
async function keptFirst(request: Request, path: string): Promise<Response> {
  return (await kept(path)) ?? fetch(request)
}

async function networkFirst(request: Request, path: string): Promise<Response> {
  const fallback = kept(path)
  try {
    const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), PATIENCE))
    const answer = await Promise.race([fetch(request), late])
    if (answer && (answer.ok || answer.type === 'opaqueredirect' || answer.status < 500)) return answer
  } catch {
    // No network: what is kept.
  }
  return (await fallback) ?? fetch(request)
}

async function kept(path: string): Promise<Response | undefined> {
  return (await caches.open(CACHE)).match(path, { ignoreVary: true })
}
