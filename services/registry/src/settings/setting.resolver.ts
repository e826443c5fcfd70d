import { SETTINGS, SETTING_NAMES, settingFaults } from '@mobile-members/model/settings.ts'
import { found, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { insertSetting, listSettingChanges } from './setting.store.ts'
import { SetSettingInput, Setting } from './setting.type.ts'

@Resolver()
export class SettingResolver {
  /** Every setting with what holds today and all that was ever set. */
  @Query(() => [Setting], { nullable: true })
  settings(@Ctx() ctx: Context): Promise<Setting[]> {
    return listSettings(ctx)
  }

  /** Sets a value from today or a later day on, never for the past: decisions of before stand as they were made (R4). */
  @Mutation(() => Setting)
  async setSetting(@Arg('input', () => SetSettingInput) input: SetSettingInput, @Ctx() ctx: Context): Promise<Setting> {
    refuseFields(settingFaults(input.name, input, ctx.today))
    await insertSetting(ctx.db, { ...input, setBy: ctx.subject, setAt: ctx.now() })
    ctx.publish('setting.changed', { ...input })
    return found((await listSettings(ctx)).find(({ name }) => name === input.name))
  }
}

async function listSettings(ctx: Context): Promise<Setting[]> {
  const changes = Map.groupBy(await listSettingChanges(ctx.db), ({ name }) => name)
  return SETTING_NAMES.map((name) => {
    const own = changes.get(name) ?? []
    const now = own.find(({ effectiveFrom }) => effectiveFrom <= ctx.today)
    return {
      name,
      ...SETTINGS[name],
      value: now?.value ?? SETTINGS[name].standard,
      since: now?.effectiveFrom ?? null,
      changes: own,
    }
  })
}
