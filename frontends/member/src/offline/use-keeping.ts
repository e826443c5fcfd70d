import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { outcomeUnknown, type Trouble } from '@mobile-members/web/graph-errors.ts'
import { uuid } from '@mobile-members/web/uuid.ts'
import type { KeptCommand, NewCommand } from './phone-store.ts'
import { thePhone, type Phone } from './phone.ts'
import { sendThrough } from './send-command.ts'

/** SENT: the server has it. KEPT: the phone has it, and sends it when it can. Else the trouble; nothing is kept then. */
export type Keeping = { outcome: 'SENT'; entryId: string } | { outcome: 'KEPT' } | { trouble: Trouble }

/** How long a form waits for the server before it says that the phone has it. */
const PATIENCE = 8000

/** Hands something written to the phone, which sends it at once where there is a network. */
export function useKeeping() {
  const client = useApolloClient()
  const [keeping, setKeeping] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()

  async function keep(command: NewCommand): Promise<Keeping> {
    setKeeping(true)
    setTrouble(undefined)
    const phone = thePhone()
    const outcome = await (phone ? throughPhone(phone, command) : atOnce(command))
    setKeeping(false)
    if ('trouble' in outcome) setTrouble(outcome.trouble)
    return outcome
  }

  /** A browser that keeps nothing. */
  async function atOnce(command: NewCommand): Promise<Keeping> {
    const kept = {
      ...command,
      seq: 0,
      id: uuid(),
      writtenAt: new Date().toISOString(),
      state: 'SENDING',
      uncertain: false,
    } as const
    const answer = await sendThrough(client)(kept)
    return 'trouble' in answer ? answer : { outcome: 'SENT', entryId: answer.entryId }
  }

  return { keep, keeping, trouble }
}

async function throughPhone({ outbox }: Phone, command: NewCommand): Promise<Keeping> {
  let kept: KeptCommand
  try {
    kept = await outbox.keep(command)
  } catch {
    return { trouble: { code: 'UNEXPECTED', paths: [] } }
  }
  // The browser may clear what it keeps when it is short of space, unless it is asked not to.
  void navigator.storage?.persist?.()
  await Promise.race([outbox.drain(), new Promise((done) => setTimeout(done, PATIENCE))])
  const now = (await outbox.list()).find(({ seq }) => seq === kept.seq)
  if (now?.state === 'SENT') return { outcome: 'SENT', entryId: now.entryId! }
  if (now?.state === 'REFUSED' && now.trouble && !outcomeUnknown(now.trouble)) {
    // The form is still open: it says why, and nothing is left lying on the phone.
    await outbox.discard(now.seq)
    return { trouble: now.trouble }
  }
  return { outcome: 'KEPT' }
}
