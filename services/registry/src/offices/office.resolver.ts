import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { Organization } from '../organizations/organization.type.ts'
import { findMemberName } from '../members/member.store.ts'
import { appoint } from './appoint.ts'
import { appointmentRefusal } from './office.rules.ts'
import { type OfficeTermRow, endTerms, findTerm, listTermsOfSubject } from './office.store.ts'
import { AppointInput, Me, OfficeTerm } from './office.type.ts'

@Resolver(() => OfficeTerm)
export class OfficeResolver {
  /** Who asks: nothing when nobody is signed in. */
  @Query(() => Me, { nullable: true })
  async me(@Ctx() ctx: Context): Promise<Me | null> {
    const { subject, offices } = ctx.actor
    if (subject === undefined) return null
    const memberId = memberIdOf(ctx.actor) ?? null
    const organizations = organizationsOf(ctx)
    const held = await Promise.all(
      offices.map(async ({ role, organizationId, townshipId }) => ({
        role,
        organizationId,
        townshipId: townshipId ?? null,
        organizationName:
          role === 'MEMBER' || !organizationId ? null : ((await organizations.load(organizationId))?.name ?? null),
        townshipName: townshipId ? ((await organizations.load(townshipId))?.shortName ?? null) : null,
      })),
    )
    const ownName = memberId ? await findMemberName(ctx.db, memberId) : undefined
    const displayName = ownName ?? (await listTermsOfSubject(ctx.db, subject))[0]?.holderName ?? ''
    return { subject, memberId, displayName, offices: held }
  }

  /**
   * Appoints to an office. Refuses what is held ex officio (R12: DIRECTOR_EX_OFFICIO, R59: SECRETARY_EX_OFFICIO) and an
   * office that is not held at this organisation; centre staff need the office that they come from (R13).
   */
  @Mutation(() => OfficeTerm)
  async appoint(@Arg('input', () => AppointInput) input: AppointInput, @Ctx() ctx: Context): Promise<OfficeTermRow> {
    const organization = found(await findOrganization(ctx.db, input.organizationId))
    ctx.permit('appoint', { organizationId: organization.id, townshipId: organization.townshipId })
    refuseFields({
      holderName: input.holderName.trim() === '' ? 'REQUIRED' : undefined,
      homeOffice: input.role === 'CENTER_STAFF' && !input.homeOffice?.trim() ? 'REQUIRED' : undefined,
    })
    refuse(appointmentRefusal(input.role, organization.kind))
    return appoint(
      ctx.db,
      {
        role: input.role,
        organizationId: organization.id,
        townshipId: organization.townshipId,
        subject: input.subject ?? null,
        holderName: input.holderName.trim(),
        phone: input.phone,
        partyMember: input.partyMember,
        homeOffice: input.homeOffice?.trim() || null,
        fromOn: ctx.today,
        appointedBy: ctx.subject,
      },
      ctx.today,
    )
  }

  /** Ends an office and what follows from it; what it allowed is refused from the next request on (R21). */
  @Mutation(() => OfficeTerm)
  async endOffice(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<OfficeTermRow> {
    const term = found(await findTerm(ctx.db, id))
    ctx.permit('endOffice', { organizationId: term.organizationId, townshipId: term.townshipId })
    refuse(term.untilOn !== null ? 'ALREADY_ENDED' : term.exOfficioOf !== null ? 'HELD_EX_OFFICIO' : undefined)
    await endTerms(ctx.db, [id], { on: ctx.today, by: ctx.subject })
    return found(await findTerm(ctx.db, id))
  }

  /** The account that holds the office, for those who give out cases and duties; nobody else needs it. */
  @FieldResolver(() => ID, { nullable: true })
  subject(@Root() term: OfficeTermRow, @Ctx() ctx: Context): string | null {
    return ctx.may('OfficeTerm.subject', {}) ? term.subject : null
  }

  @FieldResolver(() => Organization, { nullable: true })
  organization(@Root() term: OfficeTermRow, @Ctx() ctx: Context) {
    return term.role === 'MEMBER' ? null : organizationsOf(ctx).load(term.organizationId)
  }
}
