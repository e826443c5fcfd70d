import { refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { type ManyEntered as Entered, enterManyInRegister } from './enter-in-register.ts'
import { EntryRefusal, ManyEntered } from './entry.type.ts'
import { visibleMember } from './member-reading.ts'
import { Member } from './member.type.ts'

@Resolver(() => EntryRefusal)
export class EntryResolver {
  /** Enters many members in the unified register (R34): those who can be are, and of each other one it says why not. */
  @Mutation(() => ManyEntered)
  enterManyInRegister(@Arg('memberIds', () => [ID]) memberIds: string[], @Ctx() ctx: Context): Promise<Entered> {
    refuseFields({ memberIds: memberIds.length === 0 ? 'REQUIRED' : memberIds.length > 500 ? 'TOO_MANY' : undefined })
    return enterManyInRegister(ctx, memberIds)
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() { memberId }: EntryRefusal, @Ctx() ctx: Context) {
    return visibleMember(ctx, memberId)
  }
}
