import { mayEver } from '@mobile-members/model/policy.ts'
import { SERVICES_POLICIES } from '@mobile-members/model/services.policies.ts'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { IssueCaseType } from '../cases/case.type.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { listOpenCases } from './member.store.ts'
import { MemberType } from './member.type.ts'

@Resolver(() => MemberType)
export class MemberResolver {
  @FieldResolver(() => [IssueCaseType], {
    nullable: true,
    description: 'cases that are not closed and that the asker may read; null for whoever reads no cases',
  })
  openCases(@Root() member: MemberType, @Ctx() ctx: Context): Promise<Row<'issueCases'>[] | null> {
    return openCasesOf(member.id, ctx)
  }

  @FieldResolver(() => Int, { nullable: true })
  async openCaseCount(@Root() member: MemberType, @Ctx() ctx: Context): Promise<number | null> {
    return (await openCasesOf(member.id, ctx))?.length ?? null
  }
}

async function openCasesOf(memberId: string, ctx: Context): Promise<Row<'issueCases'>[] | null> {
  if (!mayEver(ctx.actor, SERVICES_POLICIES.IssueCase)) return null
  const loader = ctx.loader<string, Row<'issueCases'>[]>('open-cases', async (ids) => {
    const byMember = Map.groupBy(await listOpenCases(ctx.db, ids, ctx.scope('IssueCase')), (row) => row.memberId)
    return ids.map((id) => byMember.get(id) ?? [])
  })
  return (await loader.load(memberId)) ?? []
}
