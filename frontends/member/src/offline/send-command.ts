import type { ApolloClient } from '@apollo/client'
import { troubleOf } from '@mobile-members/web/graph-errors.ts'
import { AddAddendumMutation, ReviseEntryMutation, WriteEntryMutation } from '../notebook/notebook.queries.ts'
import type { Send } from './outbox.ts'
import type { KeptCommand } from './phone-store.ts'

/** A network that takes longer than this to answer is as good as none; the key makes it safe to ask again. */
const PATIENCE = 20_000

/** Sends kept commands through the graph, each under its own idempotency key. */
export function sendThrough(client: ApolloClient): Send {
  return async (kept) => {
    try {
      return { entryId: await run(client, kept) }
    } catch (problem) {
      if (problem instanceof DOMException) return { trouble: { code: 'NO_CONNECTION', paths: [] } }
      return { trouble: troubleOf(problem) ?? { code: 'UNEXPECTED', paths: [] } }
    }
  }
}

async function run(client: ApolloClient, { id, command, writtenAt, tellsTime }: KeptCommand): Promise<string> {
  const context = { idempotencyKey: id, fetchOptions: { signal: AbortSignal.timeout(PATIENCE) } }
  const told = tellsTime ? { writtenAt } : {}
  switch (command.act) {
    case 'WRITE': {
      const variables = { input: { ...command.input, ...told } }
      const { data } = await client.mutate({ mutation: WriteEntryMutation, variables, context })
      return data!.writeNotebookEntry.id
    }
    case 'REVISE': {
      const variables = { id: command.entryId, texts: command.texts }
      const { data } = await client.mutate({ mutation: ReviseEntryMutation, variables, context })
      return data!.reviseNotebookEntry.id
    }
    case 'ADD': {
      const variables = { id: command.entryId, text: command.text, ...told }
      const { data } = await client.mutate({ mutation: AddAddendumMutation, variables, context })
      return data!.addNotebookAddendum.id
    }
  }
}
