import { maskedPhone } from '@mobile-members/ui/masks.ts'
import type { ComparedField } from '@mobile-members/ui/side-by-side.tsx'
import type { ReviewSideFactsFragment } from '../gql/graphql.ts'

const BETWEEN = ' · '

type Told = Record<(typeof FIELDS)[number], string | null | undefined>

const FIELDS = [
  'name',
  'sex',
  'birthDate',
  'idNumber',
  'phones',
  'origin',
  'branch',
  'joinedDate',
  'residence',
  'employer',
  'industry',
  'destination',
  'education',
  'remarks',
] as const

/** Two sides field by field: what the line asked about says, else another line of the same person, else the register. */
export function comparedFields(
  left: ReviewSideFactsFragment,
  right: ReviewSideFactsFragment,
  t: (key: string) => string,
): ComparedField[] {
  const [one, other] = [toldBy(left), toldBy(right)]
  // The register shows phones masked; a full one beside it would look different where it is not.
  if ([one, other].some(({ phones }) => phones?.includes('*')))
    for (const side of [one, other]) side.phones = side.phones?.split(BETWEEN).map(masked).join(BETWEEN)
  const words = (field: (typeof FIELDS)[number], value: string | null | undefined) =>
    field === 'sex' && value ? t(`people.sexOf.${value}`) : value
  return FIELDS.filter((field) => one[field] || other[field]).map((field) => ({
    key: field,
    label: t(`reviews.field.${field}`),
    left: words(field, one[field]),
    right: words(field, other[field]),
  }))
}

function masked(phone: string): string {
  return phone.includes('*') ? phone : maskedPhone(phone)
}

function toldBy({ lines, member }: ReviewSideFactsFragment): Told {
  const facts = lines.map((line) => line.facts)
  type Facts = (typeof facts)[number]
  const first = (read: (of: Facts) => string | null | undefined) => facts.map(read).find(Boolean)
  return {
    name: first(({ nameAsWritten, name }) => nameAsWritten || name) ?? member?.name,
    sex: first(({ sex }) => sex) ?? member?.sex,
    birthDate: first(({ birthDate }) => birthDate) ?? member?.born,
    idNumber: first(({ idNumber }) => idNumber) ?? member?.maskedIdNumber,
    phones: first(({ phones }) => phones.join(BETWEEN)) ?? member?.contact?.phones.join(BETWEEN),
    origin: first(({ originTownship }) => originTownship) ?? member?.originTownship?.shortName,
    branch: first(({ originBranch }) => originBranch) ?? member?.originBranch?.name,
    joinedDate: first(({ joinedDate }) => joinedDate) ?? member?.joined,
    residence: first(({ residence }) => residence),
    employer: first(({ employer }) => employer) ?? member?.employer,
    industry: first(({ industry }) => industry) ?? member?.industryText,
    destination: first(({ destination }) => destination),
    education: first(({ education }) => education),
    remarks: first(({ remarks }) => remarks),
  }
}
