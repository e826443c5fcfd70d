import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import { findLink } from '../linking/link.store.ts'
import { findHostTown, findOrganization } from '../organizations/organization.store.ts'
import { saveLine } from '../surveys/save-line.ts'
import { listCampaigns } from '../surveys/campaign.store.ts'
import { recordWishes } from './record-wishes.ts'
import { decisionRefusal, type SelfRegistrationForm } from './self-registration.rules.ts'
import {
  findForms,
  lockSelfRegistration,
  updateSelfRegistration,
  type SelfRegistrationRow,
} from './self-registration.store.ts'

const MEMBERSHIP = { FULL: '正式党员', PROBATIONARY: '预备党员', NOT_A_MEMBER: '非党员' } as const

/**
 * Makes a registration a line of the open survey, counted with the town's sweep, and links it as every line (R30): to a member
 * who is known, to a new one, or with a question for the centre. A wish to be included goes on record (R2), once it is linked.
 * Refuses ALREADY_DONE, NO_OPEN_CAMPAIGN, and what a line is refused for.
 */
export async function verifySelfRegistration(ctx: Context, id: string): Promise<SelfRegistrationRow> {
  const registration = found(await lockSelfRegistration(ctx.db, id))
  refuse(decisionRefusal(registration.state))
  const [form] = await findForms(ctx.db, [id])
  const campaign = (await listCampaigns(ctx.db)).find(({ state }) => state === 'OPEN')
  refuse(campaign ? undefined : 'NO_OPEN_CAMPAIGN')
  const told = await toldBy(ctx, found(form), found(campaign).id)
  const line = await saveLine(ctx.db, told, {
    by: ctx.subject,
    today: registration.receivedOn,
    township: told.destination,
  })
  const verified = await updateSelfRegistration(ctx.db, id, {
    state: 'VERIFIED',
    lineId: line.id,
    decidedBy: ctx.subject,
    decidedAt: ctx.now(),
  })
  const link = await findLink(ctx.db, line.id)
  if (link) {
    ctx.touch(link.memberId)
    for (const { name, payload } of await recordWishes(ctx.db, [line.id])) ctx.publish(name, payload)
  }
  return verified
}

/** The form as a line is told by form. Who registers here has come to the host town. */
async function toldBy(ctx: Context, form: SelfRegistrationForm, campaignId: string) {
  const hostTown = await findHostTown(ctx.db)
  const origin = form.originTownshipId ? await findOrganization(ctx.db, form.originTownshipId) : undefined
  return {
    campaignId,
    channel: 'SELF_REGISTRATION' as const,
    unitKind: null,
    unitName: '',
    name: form.name,
    sex: form.sex ?? '',
    birthDate: '',
    idNumber: form.idNumber ?? '',
    membership: MEMBERSHIP[form.membership],
    joinedDate: '',
    originTownship: origin?.shortName ?? form.originPlace ?? '',
    originBranch: form.originBranch ?? '',
    destination: hostTown.shortName,
    industry: form.industry,
    employer: form.employer ?? '',
    residence: form.residence,
    phone: form.phone,
    wish: form.wish ? '愿意' : '',
    remarks: '',
    extra: [],
  }
}
