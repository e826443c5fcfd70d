/** The hash by which the build registered this document; the gateway knows the operation by it. */
export function operationHash(document: object): string {
  const hash = (document as { __meta__?: { hash?: string } }).__meta__?.hash
  if (!hash) throw new Error('a document that was not generated: run codegen')
  return hash.replace(/^sha256:/, '')
}
