import { type Page, pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { recordRead } from '../members/member-reading.ts'
import { type FileRead as FileReadRow, listFileReads } from './file-read.store.ts'
import { FileReadPage } from './file-read.type.ts'

@Resolver()
export class FileReadResolver {
  /** Who read a member's file, when, which fields and what for (N6, X4): for the member, and for an auditor, whose look is on record too. */
  @Query(() => FileReadPage, { nullable: true })
  async fileReads(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Page<FileReadRow>> {
    ctx.permit('fileReads', { memberId })
    recordRead(ctx, memberId, 'access-log')
    return listFileReads(ctx.db, memberId, { size: pageSize(first), after })
  }
}
