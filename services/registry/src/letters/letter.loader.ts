import type { Context } from '../context.ts'
import { type LetterRow, findLetters } from './letter.store.ts'

/** Letters by id, those of one answer together. */
export function lettersOf(ctx: Context) {
  return ctx.loader<string, LetterRow>('letters', (ids) => findLetters(ctx.db, ids))
}
