import { ARCHIVE_CATEGORIES, AS_OF_VIEWS, type AsOfView } from '@mobile-members/model/archives.ts'
import { isCalendarDate } from '@mobile-members/model/id-number.ts'
import { refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Field, InputType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import type { PastDay } from './as-of.store.ts'

export const ArchiveCategoryEnum = graphqlEnum('ArchiveCategory', ARCHIVE_CATEGORIES)
export const AsOfViewEnum = graphqlEnum('AsOfView', AS_OF_VIEWS)

@InputType({ description: 'a past day: as it was known by its end, or as it stands after later corrections' })
export class AsOfInput {
  @Field(() => String, { description: 'YYYY-MM-DD' })
  day!: string

  @Field(() => AsOfViewEnum, { defaultValue: 'KNOWN_THEN' })
  view!: keyof typeof AsOfViewEnum
}

@InputType({ description: 'one folder of the register' })
export class FolderInput {
  @Field(() => ArchiveCategoryEnum)
  category!: keyof typeof ArchiveCategoryEnum

  @Field(() => String, { description: 'a code, or the id of an organisation' })
  value!: string
}

/** The past day that was asked for; refuses what is no day, and days to come. */
export function pastDayOf(asOf: { day: string; view: string } | null | undefined, today: string): PastDay | undefined {
  if (!asOf) return undefined
  refuseFields({
    asOf: !isCalendarDate(asOf.day) ? 'DATE_IMPOSSIBLE' : asOf.day > today ? 'IN_THE_FUTURE' : undefined,
  })
  return { day: asOf.day, view: asOf.view as AsOfView }
}
