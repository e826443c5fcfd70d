import type { Context } from '../context.ts'
import { findHolderNames } from '../documents/document.store.ts'
import { membersOf, recordRead } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import { type Fact, type Told, factName } from '../members/tell-facts.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { findAreas } from '../organizations/organization.store.ts'
import type { AmendmentRow } from './amendment.store.ts'
import type { AmendedFact } from './amendment.type.ts'

/** What a request would change, in words for who decides it (R38); null for everybody else. */
export async function changesOf(request: AmendmentRow, ctx: Context): Promise<AmendedFact[] | null> {
  const member = await membersOf(ctx).load(request.memberId)
  if (!member || !ctx.may('decideAmendment', tiesOf(member))) return null
  recordRead(ctx, member.id, 'amendment,contact')
  const proposed = request.facts as Told
  return Promise.all(
    (Object.keys(proposed) as Fact[]).map(async (fact) => ({
      fact: factName(fact),
      before: request.state === 'OPEN' ? await inWords(fact, (member as Told)[fact], ctx) : null,
      after: await inWords(fact, proposed[fact], ctx),
    })),
  )
}

/** The name of who acted under an account; null for who never held an office. */
export async function holderNameOf(ctx: Context, subject: string): Promise<string | null> {
  const names = ctx.loader<string, string>('holder names', (ids) => findHolderNames(ctx.db, ids))
  return (await names.load(subject)) ?? null
}

async function inWords(fact: Fact, value: unknown, ctx: Context): Promise<string | null> {
  if (value === null || value === undefined) return null
  const text = Array.isArray(value) ? value.join('、') : String(value as string | boolean)
  if (fact === 'originBranchId') return (await organizationsOf(ctx).load(text))?.name ?? null
  if (fact === 'residenceAreaId') return (await findAreas(ctx.db, [text]))[0]?.name ?? null
  return text
}
