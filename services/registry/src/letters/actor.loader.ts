import type { Context } from '../context.ts'
import { type ActorName, listActorNames } from './actor.store.ts'

/** Who is behind an account, those of one answer together. */
export function actorsOf(ctx: Context) {
  return ctx.loader<string, ActorName>('actor names', async (subjects) => {
    const bySubject = new Map((await listActorNames(ctx.db, subjects)).map((actor) => [actor.subject, actor]))
    return subjects.map((subject) => bySubject.get(subject))
  })
}
