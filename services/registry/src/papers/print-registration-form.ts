import { educationName, ethnicGroupName } from '@mobile-members/model/code-lists.ts'
import type { ContactCheck } from '@mobile-members/model/papers.ts'
import QRCode from 'qrcode'
import type { MemberRow } from '../members/member.store.ts'
import { dayOnPaper } from './print-letter.ts'
import { printPdf } from './print.ts'
import { REGISTRATION_FORM_TEMPLATE } from './registration-form.template.ts'

const CHECK_WORDS: Record<ContactCheck, string> = { CALL: '拨打核实', CODE: '验证码核实', SHOWN: '当面核实' }

/** What a form is filled with: all of the member's facts, or none. */
export interface FilledForm {
  member: MemberRow
  idNumber: string | null
  township: string | null
  branch: string | null
  area: string | null
  leftOn: string | null
  letter: string | null
  checkedInOn: string | null
  verified: { method: ContactCheck; on: string } | null
}

export interface FormToPrint {
  number: string
  filled: FilledForm | null
}

/** Registration forms as one PDF, a page for each; the QR code says the form's number, as a scanner at the counter types it. */
export async function printRegistrationForms(
  forms: readonly FormToPrint[],
  { center, today }: { center: string; today: string },
): Promise<Buffer> {
  return printPdf(REGISTRATION_FORM_TEMPLATE, {
    title: '流动党员登记表',
    forms: await Promise.all(
      forms.map(async ({ number, filled }) => ({
        ...(filled ? factsOf(filled) : EMPTY),
        number,
        center,
        printedOn: dayOnPaper(today),
        qr: await QRCode.toString(number, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }),
      })),
    ),
  })
}

function factsOf(form: FilledForm) {
  const { member, verified } = form
  const day = (told: string | null) => (told ? dayOnPaper(told) : null)
  return {
    registerNo: member.registerNo,
    name: member.name,
    sex: member.sex,
    born: day(member.born),
    ethnicGroup: member.ethnicGroup ? ethnicGroupName(member.ethnicGroup) : null,
    nativePlace: member.nativePlace,
    education: member.education ? educationName(member.education) : null,
    idNumber: form.idNumber,
    membership: member.membership,
    joined: day(member.joined),
    becameFull: day(member.becameFull),
    duesPaidUpTo: day(member.duesPaidUpTo),
    origin: [form.township ?? member.originPlace, form.branch ?? member.originBranchText ?? member.originCommittee]
      .filter(Boolean)
      .join('　'),
    occupation: member.occupation,
    occupationText: member.occupation === 'OTHER' ? member.occupationText : null,
    leftOn: day(form.leftOn),
    industryText: member.industryText ?? member.occupationText,
    employer: member.employer,
    employmentStable: member.employmentStable,
    residenceStable: member.residenceStable,
    residence: member.residence,
    area: form.area,
    phone: member.phones.join('、'),
    verified: verified ? `${dayOnPaper(verified.on)}${CHECK_WORDS[verified.method]}` : null,
    homeAddress: member.homeAddress,
    homeContactName: member.homeContactName,
    homeContactPhone: member.homeContactPhone,
    letter: form.letter,
    checkedInOn: day(form.checkedInOn),
    skills: member.skills ?? '',
    needs: member.needs ?? '',
  }
}

type Facts = ReturnType<typeof factsOf>
/** A form that nobody has filled in. */
const EMPTY: Record<keyof Facts, string | null> = {
  registerNo: null,
  name: null,
  sex: null,
  born: null,
  ethnicGroup: null,
  nativePlace: null,
  education: null,
  idNumber: null,
  membership: null,
  joined: null,
  becameFull: null,
  duesPaidUpTo: null,
  origin: null,
  occupation: null,
  occupationText: null,
  leftOn: null,
  industryText: null,
  employer: null,
  employmentStable: null,
  residenceStable: null,
  residence: null,
  area: null,
  phone: null,
  verified: null,
  homeAddress: null,
  homeContactName: null,
  homeContactPhone: null,
  letter: null,
  checkedInOn: null,
  skills: '',
  needs: '',
}
