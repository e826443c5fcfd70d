import { CAMPAIGN_EVENTS, PUBLICITY_MEDIA, type PublicityMedium } from '@mobile-members/model/sweep.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'

export const PublicityMediumEnum = graphqlEnum('PublicityMedium', PUBLICITY_MEDIA)
export const CampaignEventKindEnum = graphqlEnum('CampaignEventKind', CAMPAIGN_EVENTS)

@ObjectType({ simpleResolvers: true, description: 'a survey made known through a medium' })
export class PublicityItem {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  campaignId!: string

  @Field(() => PublicityMediumEnum)
  medium!: string

  @Field(() => String)
  publishedOn!: string

  @Field(() => String, { description: 'the station, the paper and its page, the notice board' })
  place!: string

  @Field(() => String)
  text!: string

  @Field(() => String, { nullable: true, description: 'the file name of the copy that is attached' })
  copyName!: string | null
}

export const PublicityItemPage = listPageType('PublicityItemPage', () => PublicityItem)

@InputType()
export class RecordPublicityInput {
  @Field(() => ID)
  campaignId!: string

  @Field(() => PublicityMediumEnum)
  medium!: PublicityMedium

  @Field(() => GraphQLLocalDate)
  publishedOn!: string

  @Field(() => String)
  place!: string

  @Field(() => String)
  text!: string
}

@ObjectType({ simpleResolvers: true, description: 'what happened on one day of a survey' })
export class CampaignEvent {
  @Field(() => String)
  key!: string

  @Field(() => CampaignEventKindEnum)
  kind!: string

  @Field(() => String)
  on!: string

  @Field(() => PublicityMediumEnum, { nullable: true })
  medium!: string | null

  @Field(() => String, { nullable: true, description: 'where, or which unit or department' })
  place!: string | null

  @Field(() => String, { nullable: true })
  text!: string | null

  @Field(() => Int, { nullable: true, description: 'a version, copies, units or rows, as the kind says' })
  number!: number | null
}
