import { found, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { headingKey, meaningOfHeading } from '../surveys/heading.rules.ts'
import { endExtraField, insertExtraField, listExtraFields, type ExtraFieldRow } from './extra-field.store.ts'
import { ExtraSurveyField } from './extra-field.type.ts'

const LONGEST = 20

@Resolver(() => ExtraSurveyField)
export class ExtraFieldResolver {
  /** What the county asks for beyond the five facts: the form has these fields, and the import knows them as columns (R25). */
  @Query(() => [ExtraSurveyField], { nullable: true })
  extraSurveyFields(@Ctx() ctx: Context): Promise<ExtraFieldRow[]> {
    return listExtraFields(ctx.db)
  }

  /** Adds a field; what stands on the form anyway (sex, phone …) needs none: KNOWN_FIELD. Refuses FIELD_EXISTS. */
  @Mutation(() => ExtraSurveyField)
  async addExtraSurveyField(@Arg('label', () => String) label: string, @Ctx() ctx: Context): Promise<ExtraFieldRow> {
    ctx.permit('addExtraSurveyField', {})
    const key = headingKey(label)
    refuseFields({
      label:
        key === ''
          ? 'REQUIRED'
          : label.trim().length > LONGEST
            ? 'TOO_LONG'
            : meaningOfHeading(label)
              ? 'KNOWN_FIELD'
              : undefined,
    })
    const fields = await listExtraFields(ctx.db)
    return insertExtraField(ctx.db, {
      label: label.trim(),
      headingKey: key,
      position: (fields.at(-1)?.position ?? 0) + 1,
      addedBy: ctx.subject,
      addedOn: ctx.today,
    })
  }

  /** Asks for it no more; what lines told of it stays with them. */
  @Mutation(() => ExtraSurveyField)
  async endExtraSurveyField(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<ExtraFieldRow> {
    ctx.permit('endExtraSurveyField', {})
    return found(await endExtraField(ctx.db, id, { endedOn: ctx.today, endedBy: ctx.subject }))
  }
}
