import { CODE_LIST_NAMES, type CodeListName } from '@mobile-members/model/code-lists.ts'
import { Field, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'

export const CodeListNameEnum = graphqlEnum('CodeListName', CODE_LIST_NAMES)

@ObjectType({ simpleResolvers: true })
export class CodeEntry {
  @Field(() => String)
  code!: string

  @Field(() => String)
  zh!: string

  @Field(() => String)
  en!: string
}

@ObjectType({ simpleResolvers: true, description: 'codes of a national standard' })
export class CodeList {
  @Field(() => CodeListNameEnum)
  name!: CodeListName

  @Field(() => String, { description: 'such as GB/T 4754' })
  standard!: string

  @Field(() => String, { description: 'the year of the edition' })
  edition!: string

  @Field(() => [CodeEntry])
  entries!: readonly CodeEntry[]
}
