import { consentRefusal } from '@mobile-members/model/eligibility.ts'
import { registerNoOf } from '@mobile-members/model/registry.ts'
import { refuse } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import type { Db } from '../db.ts'
import { findCounty } from '../organizations/organization.store.ts'
import { entryRefusal } from './member.rules.ts'
import { type MemberRow, findHasConsent, lockMember, takeRegisterNumbers, updateMember } from './member.store.ts'
import { soundOf } from './name-sound.ts'
import { insertTimelineEntries } from './timeline.store.ts'

/**
 * Enters members in the unified register (R34), with numbers in the order given. Refuses who is entered already, and who comes
 * from outside the county without consent (R2).
 */
export async function enterInRegister(ctx: Context, members: readonly MemberRow[]): Promise<MemberRow[]> {
  for (const member of members) {
    refuse(entryRefusal(member))
    refuse(consentRefusal({ originScope: member.originScope, hasConsent: await findHasConsent(ctx.db, member.id) }))
  }
  const prefix = await registerPrefix(ctx.db)
  let serial = await takeRegisterNumbers(ctx.db, prefix, members.length)
  const entered: MemberRow[] = []
  for (const member of members) {
    const registerNo = registerNoOf(prefix, serial++)
    entered.push(
      await updateMember(ctx.db, member.id, { registerNo, registeredOn: ctx.today, registeredBy: ctx.subject }),
    )
    ctx.touch(member.id)
    ctx.publish('member.registered', {
      memberId: member.id,
      registerNo,
      originTownshipId: member.originTownshipId,
      originBranchId: member.originBranchId,
      originScope: member.originScope,
    })
  }
  await insertTimelineEntries(
    ctx.db,
    entered.map(({ id, registerNo }) => ({
      memberId: id,
      kind: 'REGISTERED',
      happenedOn: ctx.today,
      organizationId: null,
      subject: ctx.subject,
      detail: { registerNo },
    })),
  )
  return entered
}

/** What became of members who were to be entered together: those who could be, and of each other one why not. */
export interface ManyEntered {
  entered: MemberRow[]
  refused: { memberId: string; reason: string }[]
}

/** Enters those of many members who can be entered, and says of each other one why not (R34). */
export async function enterManyInRegister(ctx: Context, memberIds: readonly string[]): Promise<ManyEntered> {
  const refused: ManyEntered['refused'] = []
  const enterable: MemberRow[] = []
  for (const memberId of new Set(memberIds)) {
    const member = await lockMember(ctx.db, memberId)
    const reason =
      member === undefined
        ? 'MEMBER_GONE'
        : (entryRefusal(member) ??
          consentRefusal({ originScope: member.originScope, hasConsent: await findHasConsent(ctx.db, memberId) }))
    if (reason) refused.push({ memberId, reason })
    else if (member) enterable.push(member)
  }
  return { entered: enterable.length > 0 ? await enterInRegister(ctx, enterable) : [], refused }
}

/** The two letters before a register number: the initials of the county's short name, YX for 云溪县. */
export async function registerPrefix(db: Db): Promise<string> {
  const county = await findCounty(db)
  return `${soundOf(county?.shortName ?? '').initials.replaceAll(/[^a-z]/g, '')}xx`.slice(0, 2).toUpperCase()
}
