import type { AffiliationKind, ManualReason, PlacementRule } from '@mobile-members/model/branches.ts'
import {
  REVIEW_CAUSES,
  REVIEW_STATES,
  type ReviewCause,
  type ReviewState,
} from '@mobile-members/model/placement-reviews.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { AffiliationKindEnum, ManualReasonEnum, PlacementRuleEnum, enumOf } from '../enums.ts'

export const ReviewCauseEnum = enumOf('PlacementReviewCause', REVIEW_CAUSES)
export const ReviewStateEnum = enumOf('PlacementReviewState', REVIEW_STATES)

/** Whether a placed member still belongs there (R61). */
@ObjectType('PlacementReview', { simpleResolvers: true })
export class PlacementReviewType {
  @Field(() => ID)
  id!: string

  @Field(() => ReviewCauseEnum)
  cause!: ReviewCause

  @Field(() => String, { nullable: true, description: 'What whoever asked has said, or why the branch is dissolved.' })
  reason!: string | null

  @Field(() => AffiliationKindEnum, { description: 'How the member belongs to the branch.' })
  kind!: AffiliationKind

  @Field(() => GraphQLDateTimeISO)
  openedAt!: Date

  @Field(() => String, { nullable: true, description: 'The account whose act it followed from.' })
  openedBy!: string | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Until when whoever asked is answered (R60).' })
  dueOn!: string | null

  @Field(() => PlacementRuleEnum, { nullable: true, description: 'What the table said when it was last asked.' })
  saidRule!: PlacementRule | null

  @Field(() => ManualReasonEnum, { nullable: true })
  saidManualReason!: ManualReason | null

  @Field(() => ReviewStateEnum)
  state!: ReviewState

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  closedAt!: Date | null

  @Field(() => String, { nullable: true })
  closedBy!: string | null

  @Field(() => String, { nullable: true, description: 'Why it stays as it is, or was changed.' })
  answer!: string | null
}

export const PlacementReviewPage = pageType('PlacementReviewPage', () => PlacementReviewType)

@InputType('PlacementReviewFilter')
export class PlacementReviewFilterInput {
  @Field(() => [ReviewStateEnum], { nullable: true })
  states?: ReviewState[] | null

  @Field(() => [ReviewCauseEnum], { nullable: true })
  causes?: ReviewCause[] | null

  @Field(() => ID, { nullable: true, description: 'Where the member is placed.' })
  branchId?: string | null
}
