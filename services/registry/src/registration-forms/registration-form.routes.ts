import { found, refuseFields } from '@mobile-members/subgraph/errors.ts'
import type { Express } from 'express'
import type { Context } from '../context.ts'
import { listCheckIns } from '../check-ins/check-in.store.ts'
import { type FileOptions, fileRoute } from '../files.ts'
import { listLettersOf } from '../letters/letter.store.ts'
import { recordRead } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import { type MemberRow, findMember, findSealedIdNumbers } from '../members/member.store.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import { type FilledForm, printRegistrationForms } from '../papers/print-registration-form.ts'
import { vault } from '../secrets/keyring.ts'
import { insertForms } from './registration-form.store.ts'
import { currentVerification } from './verify-contact.ts'

const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/
const MOST_BLANKS = 50

/** The registration form on A4 (R79): a member's own, filled in from the register, and empty ones to be entered later (N23). */
export function serveRegistrationForms(app: Express, options: FileOptions): void {
  app.get(
    '/files/registration-forms/blank.pdf',
    fileRoute('BlankForms.file', options, async (ctx, request) => {
      const count = Number(request.query['count'] ?? 1)
      refuseFields({
        count: Number.isInteger(count) && count >= 1 && count <= MOST_BLANKS ? undefined : 'OUT_OF_RANGE',
      })
      const forms = await insertForms(ctx.db, count, {
        memberId: null,
        printedOn: ctx.today,
        printedBy: ctx.subject,
      })
      return paper(
        '空白流动党员登记表',
        await printRegistrationForms(
          forms.map(({ number }) => ({ number, filled: null })),
          await around(ctx),
        ),
      )
    }),
  )
  app.get(
    '/files/registration-forms/:memberId.pdf',
    fileRoute('RegistrationForm.file', options, async (ctx, request, permit) => {
      const id = String(request.params['memberId'])
      const member = found(ID.test(id) ? await findMember(ctx.db, id) : undefined)
      permit(tiesOf(member))
      recordRead(ctx, id, 'registration-form,contact,idNumber')
      const filled = await filledFor(ctx, member)
      const [form] = await insertForms(ctx.db, 1, { memberId: id, printedOn: ctx.today, printedBy: ctx.subject })
      return paper(
        `流动党员登记表${member.name}`,
        await printRegistrationForms([{ number: found(form).number, filled }], await around(ctx)),
      )
    }),
  )
}

function paper(name: string, body: Buffer) {
  return { type: 'application/pdf', name: `${name}.pdf`, body }
}

async function around(ctx: Context): Promise<{ center: string; today: string }> {
  const center = await ctx.db
    .selectFrom('organizations')
    .select('name')
    .where('kind', '=', 'TOWN_SERVICE_CENTER')
    .executeTakeFirst()
  return { center: center?.name ?? '', today: ctx.today }
}

async function filledFor(ctx: Context, member: MemberRow): Promise<FilledForm> {
  const { db } = ctx
  const [[sealed], township, branch, area, [letters = []], checkIns, verified] = await Promise.all([
    findSealedIdNumbers(db, [member.id]),
    member.originTownshipId ? findOrganization(db, member.originTownshipId) : undefined,
    member.originBranchId ? findOrganization(db, member.originBranchId) : undefined,
    member.residenceAreaId
      ? db.selectFrom('areas').select('name').where('id', '=', member.residenceAreaId).executeTakeFirst()
      : undefined,
    listLettersOf(db, [member.id]),
    listCheckIns(db, member.id),
    currentVerification(ctx, member),
  ])
  const [letter] = letters
  return {
    member,
    idNumber: sealed ? vault().open(sealed, 'id-number') : null,
    township: township?.name ?? null,
    branch: branch?.name ?? null,
    area: area?.name ?? null,
    leftOn: letter?.content.leftOn ?? null,
    letter: letter?.number ?? null,
    checkedInOn: checkIns.find(({ state }) => state === 'CONFIRMED')?.checkedInOn ?? null,
    verified: verified ? { method: verified.method, on: verified.verifiedOn } : null,
  }
}
