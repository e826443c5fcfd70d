import { type ClassType, Field, Int, ObjectType } from 'type-graphql'

/** A page of a list in a fixed order, and how many there are in all, counted only when asked. */
export interface ListPage<Row> {
  nodes: Row[]
  endCursor: string | null
  hasNextPage: boolean
  total: () => Promise<number>
}

/** The GraphQL type of a page of `Node`. */
export function listPageType<T extends object>(name: string, node: () => ClassType<T>) {
  @ObjectType(name, { simpleResolvers: true })
  class ListPageType {
    @Field(() => [node()])
    nodes!: T[]

    @Field(() => String, { nullable: true })
    endCursor!: string | null

    @Field(() => Boolean)
    hasNextPage!: boolean

    @Field(() => Int)
    total!: () => Promise<number>
  }
  return ListPageType
}
