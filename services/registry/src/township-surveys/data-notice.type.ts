import { NOTICE_WAYS, type NoticeWay } from '@mobile-members/model/survey.ts'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'

export const NoticeWayEnum = graphqlEnum('DataNoticeWay', NOTICE_WAYS)

@ObjectType({
  simpleResolvers: true,
  description: 'that a person hears at first contact that others have told of them (D3)',
})
export class DataNotice {
  @Field(() => ID)
  id!: string

  @Field(() => ID, { nullable: true })
  memberId!: string | null

  @Field(() => String)
  obtainedOn!: string

  @Field(() => String, { nullable: true, description: 'null while it is owed' })
  givenOn!: string | null

  @Field(() => NoticeWayEnum, { nullable: true })
  givenWay!: string | null
}

export const DataNoticePage = listPageType('DataNoticePage', () => DataNotice)

@InputType()
export class DataNoticeFilter {
  @Field(() => ID, { nullable: true })
  townshipId?: string | null

  @Field(() => ID, { nullable: true })
  memberId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'true: given; false: still owed' })
  given?: boolean | null
}

@InputType()
export class GiveDataNoticesInput {
  @Field(() => [ID])
  ids!: string[]

  @Field(() => String)
  givenOn!: string

  @Field(() => NoticeWayEnum)
  way!: NoticeWay
}
