import {
  REGISTERS_OF,
  REGULATION_KINDS,
  type RegulationKind,
  regulationInForce,
} from '@mobile-members/model/regulations.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import {
  type RegulationRow,
  deleteRegulation,
  findLastVersion,
  insertRegulation,
  listRegulations,
  lockRegulation,
  updateRegulation,
} from './regulation.store.ts'
import { DraftRegulationInput, Regulation } from './regulation.type.ts'

@Resolver()
export class RegulationResolver {
  /** The five regulations, whether or not they exist yet (R8); drafts only for those who write them. */
  @Query(() => [Regulation], { nullable: true })
  regulations(@Ctx() ctx: Context): Promise<Regulation[]> {
    return regulationsFor(ctx)
  }

  /** Writes the draft of the next version; a kind has one draft at most, which is written over. What is published stays. */
  @Mutation(() => Regulation)
  async draftRegulation(
    @Arg('input', () => DraftRegulationInput) input: DraftRegulationInput,
    @Ctx() ctx: Context,
  ): Promise<Regulation> {
    const { kind, effectiveFrom } = input
    const [title, content] = [input.title.trim(), input.content.trim()]
    refuseFields({
      title: title === '' ? 'REQUIRED' : undefined,
      content: content === '' ? 'REQUIRED' : undefined,
      effectiveFrom: effectiveFrom < ctx.today ? 'IN_THE_PAST' : undefined,
    })
    const written = { title, content, effectiveFrom, draftedBy: ctx.subject, draftedAt: ctx.now() }
    const draft = (await listRegulations(ctx.db)).find((row) => row.kind === kind && row.publishedOn === null)
    if (draft) await updateRegulation(ctx.db, draft.id, written)
    else
      await insertRegulation(ctx.db, {
        kind,
        version: (await findLastVersion(ctx.db, kind)) + 1,
        ...written,
        publishedOn: null,
        publishedBy: null,
      })
    return regulationOf(ctx, kind)
  }

  /** Publishes a draft; from then on nobody changes it. Refuses REGULATION_PUBLISHED, and a day of effect that has passed. */
  @Mutation(() => Regulation)
  async publishRegulation(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Regulation> {
    const draft = await lockedDraft(ctx, id)
    refuse(draft.effectiveFrom < ctx.today ? 'EFFECT_IN_THE_PAST' : undefined)
    await updateRegulation(ctx.db, id, { publishedOn: ctx.today, publishedBy: ctx.subject })
    return regulationOf(ctx, draft.kind)
  }

  /** Throws a draft away. Refuses a published version: REGULATION_PUBLISHED. */
  @Mutation(() => Regulation)
  async deleteRegulation(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Regulation> {
    const draft = await lockedDraft(ctx, id)
    await deleteRegulation(ctx.db, id)
    return regulationOf(ctx, draft.kind)
  }
}

async function lockedDraft(ctx: Context, id: string): Promise<RegulationRow> {
  const row = found(await lockRegulation(ctx.db, id))
  refuse(row.publishedOn === null ? undefined : 'REGULATION_PUBLISHED')
  return row
}

async function regulationsFor(ctx: Context): Promise<Regulation[]> {
  const writes = ctx.may('draftRegulation', {})
  const rows = (await listRegulations(ctx.db)).filter(({ publishedOn }) => writes || publishedOn !== null)
  return REGULATION_KINDS.map((kind) => {
    const versions = rows.filter((row) => row.kind === kind)
    return {
      kind,
      versions,
      inForce: regulationInForce(versions, ctx.today) ?? null,
      registers: [...REGISTERS_OF[kind]],
    }
  })
}

async function regulationOf(ctx: Context, kind: RegulationKind): Promise<Regulation> {
  return found((await regulationsFor(ctx)).find((regulation) => regulation.kind === kind))
}
