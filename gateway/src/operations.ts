import { readFile } from 'node:fs/promises'

/** Every operation that the front ends were built with, by the hash that they send. */
export type AllowedOperations = ReadonlyMap<string, string>

/** Reads the manifests that the front ends' builds wrote: hash → text. */
export async function readOperations(files: string[]): Promise<AllowedOperations> {
  const manifests = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(file, 'utf8')) as Record<string, string>),
  )
  return new Map(
    manifests.flatMap((manifest) => Object.entries(manifest)).map(([hash, text]) => [bareHash(hash), text]),
  )
}

/** What a request asks to run; undefined when it is not among the allowed operations. */
export function operationText(
  body: { query?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } } | undefined,
  allowed: AllowedOperations | undefined,
): string | undefined {
  const hash = body?.extensions?.persistedQuery?.sha256Hash
  const known = typeof hash === 'string' ? allowed?.get(bareHash(hash)) : undefined
  if (known) return known
  return allowed === undefined && typeof body?.query === 'string' ? body.query : undefined
}

function bareHash(hash: string): string {
  return hash.replace(/^sha256:/, '')
}
