import { hasExpired, nameInitial } from '@mobile-members/model/letters.ts'
import type { Context } from '../context.ts'
import { findLetter } from './letter.store.ts'
import type { LetterVerification } from './letter.type.ts'
import { listSigningKeys } from './signing-key.store.ts'
import { tokenIn, verifyLetterToken } from './token.ts'

/** The verdict on a token by what is known here and now. */
export async function verifyNow(ctx: Pick<Context, 'db' | 'today'>, text: string): Promise<LetterVerification> {
  const invalid = { verdict: 'INVALID', nameInitial: null, validUntil: null }
  const token = text.length > 4000 ? undefined : tokenIn(text)
  if (!token) return invalid
  const keys = await listSigningKeys(ctx.db)
  const checked = verifyLetterToken(token, keys, ctx.today, { revoked: () => false, onRecord: () => true })
  if (!checked.letter || checked.verdict === 'INVALID') return invalid
  const letter = await findLetter(ctx.db, checked.letter.jti)
  // Whoever has a key can sign; a letter is the one that was issued.
  if (letter?.token !== token) return invalid
  const known = { nameInitial: nameInitial(checked.letter.name), validUntil: checked.letter.exp }
  if (hasExpired(letter, ctx.today)) return { verdict: 'EXPIRED', ...known }
  const stands = ['ISSUED', 'PRESENTED', 'ACCEPTED', 'RECEIPTED'].includes(letter.state)
  return { verdict: stands ? 'VALID' : 'REVOKED', ...known }
}
