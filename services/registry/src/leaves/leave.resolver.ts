import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import type { LetterRow } from '../letters/letter.store.ts'
import { CertificateLetter } from '../letters/letter.type.ts'
import { recordRead } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import { type MemberRow, lockMember } from '../members/member.store.ts'
import { Member } from '../members/member.type.ts'
import { Organization } from '../organizations/organization.type.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { vault } from '../secrets/keyring.ts'
import { findAwayContacts, keepAwayContact } from './away-contact.store.ts'
import { type EndorsementRow, findEndorsements } from './endorsement.store.ts'
import { LetterEndorsement } from './leave.type.ts'

const PURPOSE = 'away-contact'

@Resolver(() => Member)
export class MemberLeaveResolver {
  /** Where the member can be reached while away (R80); kept here alone, and only until they are back. */
  @Mutation(() => Member)
  async keepAwayContact(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('contact', () => String) contact: string,
    @Ctx() ctx: Context,
  ): Promise<MemberRow> {
    const member = found(await lockMember(ctx.db, memberId))
    ctx.permit('keepAwayContact', tiesOf(member))
    refuse(contact.trim() === '' ? 'CONTACT_MISSING' : undefined)
    refuse(contact.length > 200 ? 'TEXT_TOO_LONG' : undefined)
    await keepAwayContact(ctx.db, {
      memberId,
      contactSealed: vault().seal(contact.trim(), PURPOSE),
      toldOn: ctx.today,
      toldBy: ctx.subject,
    })
    ctx.touch(memberId)
    return member
  }

  @FieldResolver(() => String, { nullable: true, description: 'how to reach the member during a long leave' })
  async awayContact(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<string | null> {
    if (!ctx.may('Member.awayContact', tiesOf(member))) return null
    const kept = await ctx
      .loader<string, Row<'awayContacts'>>('away contacts', (ids) => findAwayContacts(ctx.db, ids))
      .load(member.id)
    if (!kept) return null
    recordRead(ctx, member.id, 'awayContact')
    return vault().open(kept.contactSealed, PURPOSE)
  }
}

@Resolver(() => CertificateLetter)
export class LetterEndorsementResolver {
  @FieldResolver(() => LetterEndorsement, { nullable: true, description: 'once it has gone home after a long leave' })
  async endorsement(@Root() letter: LetterRow, @Ctx() ctx: Context): Promise<object | null> {
    const row = await ctx
      .loader<string, EndorsementRow>('endorsements', (ids) => findEndorsements(ctx.db, ids))
      .load(letter.id)
    if (!row?.participation) return null
    const { participation, branchId, returnedOn, assessment } = row
    return { ...participation, present: participation.present + participation.late, branchId, returnedOn, assessment }
  }
}

@Resolver(() => LetterEndorsement)
export class LetterEndorsementBranchResolver {
  @FieldResolver(() => Organization, { nullable: true })
  branch(@Root() { branchId }: LetterEndorsement, @Ctx() ctx: Context) {
    return organizationsOf(ctx).load(branchId)
  }
}
