import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { MemberType } from '../members/member.type.ts'
import { loadFormalMember } from './formal-member.loader.ts'
import { listFormalMembers } from './formal-member.store.ts'
import { FormalMemberPage, FormalMemberType } from './formal-member.type.ts'

@Resolver(() => FormalMemberType)
export class FormalMemberResolver {
  /** Own members of a branch that a formal transfer has brought (R40), in the order in which they came. */
  @Query(() => FormalMemberPage, { nullable: true })
  async formalMembers(
    @Arg('branchId', () => ID) branchId: string,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'formalMembers'>>> {
    ctx.permit('formalMembers', { branchId })
    const size = pageSize(first)
    const rows = await listFormalMembers(ctx.db, branchId, readCursor(after, 2), size)
    return pageOf(rows, size, ({ fromOn, id }) => [fromOn, id])
  }

  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: Row<'formalMembers'>): MemberType {
    return { id: memberId }
  }

  @FieldResolver(() => Boolean, {
    description: 'full members vote from the day of the transfer; probationary ones do not yet',
  })
  mayVote(@Root() { membership, fromOn }: Row<'formalMembers'>, @Ctx() { today }: Context): boolean {
    return membership === 'FULL' && fromOn <= today
  }
}

@Resolver(() => MemberType)
export class MemberFormalResolver {
  @FieldResolver(() => FormalMemberType, { nullable: true, description: 'Null while the formal relation is at home.' })
  formalMembership(@Root() { id }: MemberType, @Ctx() ctx: Context) {
    return loadFormalMember(ctx, id)
  }
}
