import { type ClassType, Field, ObjectType } from 'type-graphql'

/** The GraphQL type of a page of `Node`, named `<Node>Page`. */
export function pageType<T extends object>(name: string, node: () => ClassType<T>) {
  @ObjectType(name, { simpleResolvers: true })
  class PageType {
    @Field(() => [node()])
    nodes!: T[]

    @Field(() => String, { nullable: true })
    endCursor!: string | null

    @Field(() => Boolean)
    hasNextPage!: boolean
  }
  return PageType
}
