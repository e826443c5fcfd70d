import type { SelfRegistrationState } from '@mobile-members/model/registry.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { findLinks, type LinkRow } from '../linking/link.store.ts'
import type { ListPage } from '../list-page.type.ts'
import { maskedIdNumber } from '../members/name.rules.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { findByKind, findCounty, listOrganizations } from '../organizations/organization.store.ts'
import { LineLink } from '../surveys/line.type.ts'
import { selfRegister } from './self-register.ts'
import { decisionRefusal, type SelfRegistrationForm } from './self-registration.rules.ts'
import {
  countSelfRegistrations,
  findForms,
  listSelfRegistrations,
  lockSelfRegistration,
  updateSelfRegistration,
  type SelfRegistrationRow,
} from './self-registration.store.ts'
import {
  SelfRegisterInput,
  SelfRegistration,
  SelfRegistrationFacts,
  SelfRegistrationPage,
  SelfRegistrationReceipt,
  SelfRegistrationSheet,
  SelfRegistrationStateEnum,
} from './self-registration.type.ts'
import { verifySelfRegistration } from './verify-self-registration.ts'

const LONGEST_REASON = 200

@Resolver(() => SelfRegistration)
export class SelfRegistrationResolver {
  /** What the public form needs; for everybody. */
  @Query(() => SelfRegistrationSheet, { nullable: true })
  async selfRegistrationForm(@Ctx() ctx: Context): Promise<SelfRegistrationSheet> {
    const towns = await listOrganizations(ctx.db, { kinds: ['HOST_TOWN', 'TOWNSHIP'] })
    const county = await findCounty(ctx.db)
    const center = await findByKind(ctx.db, 'TOWN_SERVICE_CENTER')
    return {
      county: county?.shortName ?? '',
      hostTown: towns.find(({ kind }) => kind === 'HOST_TOWN')?.shortName ?? '',
      towns: towns.map(({ id, shortName, kind }) => ({ id, name: shortName, isHostTown: kind === 'HOST_TOWN' })),
      centerName: center?.name ?? '',
      centerAddress: center?.address ?? '',
      centerPhone: center?.phone ?? '',
    }
  }

  /**
   * A member registers by themselves, without signing in (R30). Refuses NOT_A_MEMBER, NOT_MOBILE_SAME_TOWN (R1),
   * CONSENT_REQUIRED (R2) and TOO_MANY_ATTEMPTS; BAD_USER_INPUT names the fields.
   */
  @Mutation(() => SelfRegistrationReceipt)
  selfRegister(
    @Arg('input', () => SelfRegisterInput) input: SelfRegisterInput,
    @Ctx() ctx: Context,
  ): Promise<SelfRegistrationReceipt> {
    return selfRegister(ctx, input)
  }

  /** Those that wait, oldest first, or those decided, newest first; what they tell is read on record. */
  @Query(() => SelfRegistrationPage, { nullable: true })
  async selfRegistrations(
    @Arg('state', () => SelfRegistrationStateEnum, { defaultValue: 'PENDING' }) state: SelfRegistrationState,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<SelfRegistrationRow>> {
    ctx.permit('selfRegistrations', {})
    const page = await listSelfRegistrations(ctx.db, state, { size: pageSize(first), after })
    return { ...page, total: () => countSelfRegistrations(ctx.db, state) }
  }

  /** Takes a registration into the open survey and links it (R30). Refuses ALREADY_DONE and NO_OPEN_CAMPAIGN. */
  @Mutation(() => SelfRegistration)
  verifySelfRegistration(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<SelfRegistrationRow> {
    ctx.permit('verifySelfRegistration', {})
    return verifySelfRegistration(ctx, id)
  }

  /** Rejects a registration; what it told is forgotten after some days. Refuses ALREADY_DONE and REASON_MISSING. */
  @Mutation(() => SelfRegistration)
  async rejectSelfRegistration(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<SelfRegistrationRow> {
    ctx.permit('rejectSelfRegistration', {})
    const registration = found(await lockSelfRegistration(ctx.db, id))
    refuse(decisionRefusal(registration.state))
    refuse(reason.trim() ? undefined : 'REASON_MISSING')
    refuseFields({ reason: [...reason.trim()].length > LONGEST_REASON ? 'TOO_LONG' : undefined })
    return updateSelfRegistration(ctx.db, id, {
      state: 'REJECTED',
      rejectReason: reason.trim(),
      decidedBy: ctx.subject,
      decidedAt: ctx.now(),
    })
  }

  /** What was told; null where it is forgotten. The reading is on record, under the member if there is one. */
  @FieldResolver(() => SelfRegistrationFacts, { nullable: true })
  async facts(@Root() registration: SelfRegistrationRow, @Ctx() ctx: Context): Promise<SelfRegistrationFacts | null> {
    const form = await formsOf(ctx).load(registration.id)
    if (!form) return null
    const link = registration.lineId ? await linksOf(ctx).load(registration.lineId) : undefined
    ctx.read(link?.memberId ?? registration.id, 'SELF_REGISTRATION')
    const { originTownshipId, originPlace, idNumber, ...told } = form
    const town = originTownshipId ? await organizationsOf(ctx).load(originTownshipId) : undefined
    return {
      ...told,
      idNumber: idNumber ? maskedIdNumber(idNumber) : null,
      origin: town?.shortName ?? originPlace ?? '',
      fromOutside: !originTownshipId,
    }
  }

  /** What became of it once verified: a new member, a known one, or a question to answer. None while it is being linked. */
  @FieldResolver(() => LineLink, { nullable: true })
  async link(@Root() { lineId }: SelfRegistrationRow, @Ctx() ctx: Context): Promise<LinkRow | null> {
    return lineId ? ((await linksOf(ctx).load(lineId)) ?? null) : null
  }
}

function formsOf(ctx: Context) {
  return ctx.loader<string, SelfRegistrationForm>('self-registrations', (ids) => findForms(ctx.db, ids))
}

function linksOf(ctx: Context) {
  return ctx.loader<string, LinkRow>('line links', (ids) => findLinks(ctx.db, ids))
}
