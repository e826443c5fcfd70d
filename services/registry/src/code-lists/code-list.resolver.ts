import { CODE_LISTS, CODE_LIST_NAMES, type Code, type CodeListName } from '@mobile-members/model/code-lists.ts'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { findCounty } from '../organizations/organization.store.ts'
import { CodeList, CodeListNameEnum } from './code-list.type.ts'

@Resolver()
export class CodeListResolver {
  /** The national standards' codes that forms, imports and statistics use; among the divisions the county's own. */
  @Query(() => [CodeList], { nullable: true })
  async codeLists(
    @Arg('names', () => [CodeListNameEnum], { nullable: true }) names: CodeListName[] | undefined,
    @Ctx() ctx: Context,
  ): Promise<CodeList[]> {
    const asked = names ?? CODE_LIST_NAMES
    const own = asked.includes('DIVISION') ? await countyCodes(ctx) : []
    return asked.map((name) => {
      const list = CODE_LISTS[name]
      if (name !== 'DIVISION') return { name, ...list }
      const entries = [...list.entries, ...own].toSorted((a, b) => a.code.localeCompare(b.code))
      return { name, ...list, entries }
    })
  }
}

async function countyCodes(ctx: Context): Promise<Code[]> {
  const county = await findCounty(ctx.db)
  return county?.code && /^\d{6}$/.test(county.code) ? [{ code: county.code, zh: county.name, en: county.name }] : []
}
