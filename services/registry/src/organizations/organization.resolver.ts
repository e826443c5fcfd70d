import { randomUUID } from 'node:crypto'
import { ORGANIZATION_KINDS, type OrganizationKind } from '@mobile-members/model/registry.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { officeVacancy } from '../offices/office.rules.ts'
import { listTermsInForce } from '../offices/office.store.ts'
import { OfficeTerm } from '../offices/office.type.ts'
import { organizationsOf } from './organization.loader.ts'
import { foundingRefusal } from './organization.rules.ts'
import {
  findOrganization,
  insertOrganization,
  listAreas,
  listOrganizations,
  type OrganizationRow,
} from './organization.store.ts'
import { Area, FoundOrganizationInput, NetworkMember, Organization, OrganizationKindEnum } from './organization.type.ts'

function termsOf(ctx: Context) {
  return ctx.loader<string, Row<'officeTerms'>[]>('office terms', async (ids) => {
    const rows = await listTermsInForce(ctx.db, ids)
    return ids.map((id) => rows.filter((row) => row.organizationId === id))
  })
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, { nullable: true })
  async organization(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<OrganizationRow> {
    return found(await findOrganization(ctx.db, id))
  }

  /** The town's one service centre, for everybody (R11); null before it is founded. */
  @Query(() => Organization, { nullable: true })
  async townServiceCenter(@Ctx() ctx: Context): Promise<OrganizationRow | null> {
    return (await listOrganizations(ctx.db, { kinds: ['TOWN_SERVICE_CENTER'] }))[0] ?? null
  }

  /** Every organisation of these kinds, or of a township; there are some hundreds in a county, so the list has no pages. */
  @Query(() => [Organization], { nullable: true })
  organizations(
    @Arg('kinds', () => [OrganizationKindEnum], { nullable: true }) kinds: OrganizationKind[] | undefined,
    @Arg('townshipId', () => ID, { nullable: true }) townshipId: string | undefined,
    @Arg('parentId', () => ID, { nullable: true }) parentId: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<OrganizationRow[]> {
    return listOrganizations(ctx.db, { kinds: kinds ?? undefined, townshipId, parentId })
  }

  /** Communities and villages of the host town, for the residence at check-in. */
  @Query(() => [Area], { nullable: true })
  areas(@Ctx() ctx: Context): Promise<Row<'areas'>[]> {
    return listAreas(ctx.db)
  }

  /** Who leads and who assists (R6); a township without a centre has none here. */
  @Query(() => [NetworkMember], { nullable: true })
  async managementNetwork(@Ctx() ctx: Context): Promise<object[]> {
    const rows = await listOrganizations(ctx.db, {
      kinds: ['HOST_TOWN', 'TOWNSHIP', 'OUTFLOW_CENTER', 'TOWN_SERVICE_CENTER'],
    })
    const centers = rows.filter((row) => row.kind === 'OUTFLOW_CENTER' || row.kind === 'TOWN_SERVICE_CENTER')
    return rows
      .filter((row) => row.kind === 'HOST_TOWN' || row.kind === 'TOWNSHIP')
      .map((organization) => ({
        organization,
        role: organization.kind === 'HOST_TOWN' ? 'LEAD' : 'ASSIST',
        center: centers.find((center) => center.townshipId === organization.id) ?? null,
      }))
      .toSorted(
        (a, b) => b.role.localeCompare(a.role) || (a.organization.code ?? '').localeCompare(b.organization.code ?? ''),
      )
  }

  /**
   * The host committee founds the town's one service centre (R11), a township committee its outflow, labour and assistance centres (R18).
   * Refuses a second one (CENTER_EXISTS) and one that is not this founder's to found.
   */
  @Mutation(() => Organization)
  async foundOrganization(
    @Arg('input', () => FoundOrganizationInput) input: FoundOrganizationInput,
    @Ctx() ctx: Context,
  ): Promise<OrganizationRow> {
    ctx.permit('foundOrganization', { townshipId: input.townshipId })
    const founder = found(await findOrganization(ctx.db, input.townshipId))
    const name = input.name.trim()
    refuseFields({
      name: name === '' ? 'REQUIRED' : undefined,
      kind: ORGANIZATION_KINDS.includes(input.kind) ? undefined : 'UNKNOWN',
    })
    refuse(foundingRefusal(input.kind, founder.kind))
    return insertOrganization(ctx.db, {
      id: randomUUID(),
      kind: input.kind,
      name,
      shortName: name,
      parentId: founder.id,
      townshipId: founder.id,
      address: input.address,
      phone: input.phone,
      foundedOn: ctx.today,
    })
  }

  @FieldResolver(() => [OfficeTerm])
  async officeHolders(@Root() organization: OrganizationRow, @Ctx() ctx: Context): Promise<Row<'officeTerms'>[]> {
    return (await termsOf(ctx).load(organization.id)) ?? []
  }

  @FieldResolver(() => Organization, { nullable: true })
  parent(@Root() organization: OrganizationRow, @Ctx() ctx: Context) {
    return organization.parentId ? organizationsOf(ctx).load(organization.parentId) : null
  }

  /** Why a post that must be held is vacant (R59), if it is: SECRETARY_NOT_ELIGIBLE or NOBODY_IN_OFFICE. */
  @FieldResolver(() => String, { nullable: true })
  async vacancy(@Root() organization: OrganizationRow, @Ctx() ctx: Context): Promise<string | null> {
    if (organization.kind !== 'TEMPORARY_BRANCH') return null
    const own = (await termsOf(ctx).load(organization.id)) ?? []
    const town = organization.townshipId ? ((await termsOf(ctx).load(organization.townshipId)) ?? []) : []
    return (
      officeVacancy(
        own,
        town.find((term) => term.role === 'COMMUNITY_OFFICE_HEAD'),
      ) ?? null
    )
  }
}
