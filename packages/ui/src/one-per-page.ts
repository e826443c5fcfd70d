/**
 * The one value of this name in the page. Host and mounted front ends each carry their own copy of this package;
 * what they must agree on (the session, the look) lives here.
 */
export function onePerPage<T>(name: string, make: () => T): T {
  const key = Symbol.for(`mobile-members.${name}`)
  const page = globalThis as unknown as Record<symbol, T>
  return (page[key] ??= make())
}
