import { App, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CodeListName } from '@mobile-members/model/code-lists.ts'
import { EMPLOYMENT_KINDS, MEMBERSHIPS, OCCUPATIONS, RESIDENCE_KINDS, SEXES } from '@mobile-members/model/registry.ts'
import { CodeSelect } from '@mobile-members/ui/code-select.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import type { MemberFactsInput } from '../gql/graphql.ts'
import type { FoundMember } from './found-member.ts'
import { CorrectMemberMutation, MemberTimelineQuery, TownMemberQuery } from './members.queries.ts'

const TEXTS = [
  ['name', 'members.column.name'],
  ['born', 'members.fact.born'],
  ['idNumber', 'members.fact.idNumber'],
  ['joined', 'members.fact.joined'],
  ['duesPaidUpTo', 'members.fact.dues'],
  ['nativePlace', 'members.fact.nativePlace'],
  ['destination', 'members.fact.destination'],
  ['industryText', 'members.fact.industry'],
  ['employer', 'members.fact.employer'],
  ['residence', 'members.fact.residence'],
  ['homeAddress', 'members.fact.homeAddress'],
  ['homeContactName', 'members.fact.homeContact'],
  ['homeContactPhone', 'members.fact.homeContactPhone'],
  ['skills', 'members.fact.skills'],
  ['needs', 'members.fact.needs'],
] as const satisfies readonly (readonly [keyof MemberFactsInput, string])[]

/** Facts that are told by a national standard's code. */
const CODED = [
  ['ethnicGroup', 'ETHNIC_GROUP'],
  ['education', 'EDUCATION'],
  ['industry', 'INDUSTRY'],
] as const satisfies readonly (readonly [keyof MemberFactsInput, CodeListName])[]

type Values = Partial<Record<(typeof TEXTS)[number][0] | (typeof CODED)[number][0], string>> & {
  phone?: string
  sex?: (typeof SEXES)[number]
  membership?: (typeof MEMBERSHIPS)[number]
  occupation?: (typeof OCCUPATIONS)[number]
  employmentKind?: (typeof EMPLOYMENT_KINDS)[number]
  residenceKind?: (typeof RESIDENCE_KINDS)[number]
}

/** Corrects a member by newer facts. What stands already is in the form, but for what is masked; only what changed is sent. */
export function CorrectForm({ member }: { member: FoundMember }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act } = useAct(CorrectMemberMutation, [TownMemberQuery, MemberTimelineQuery])
  const before = standing(member)
  async function submit({ phone, ...values }: Values) {
    const facts: MemberFactsInput = {
      ...(Object.fromEntries(
        Object.entries(values).filter(
          ([field, value]) => value?.trim() && value.trim() !== before[field as keyof Values],
        ),
      ) as MemberFactsInput),
      ...(phone?.trim() ? { phones: [phone.trim()] } : {}),
    }
    const { data, trouble } = await act({ id: member.id, facts })
    if (data) void message.success(t('members.act.corrected'))
    return trouble
  }
  const choices = [
    ['sex', 'members.fact.sex', SEXES, 'sexOf'],
    ['membership', 'members.fact.membership', MEMBERSHIPS, 'membershipOf'],
    ['occupation', 'members.fact.occupation', OCCUPATIONS, 'occupationOf'],
    ['employmentKind', 'members.fact.employmentKind', EMPLOYMENT_KINDS, 'employmentKindOf'],
    ['residenceKind', 'members.fact.residenceKind', RESIDENCE_KINDS, 'residenceKindOf'],
  ] as const
  return (
    <FormAct<Values>
      name={`correct:${member.id}`}
      label={t('members.act.correct')}
      consequence={t('members.act.correctConsequence')}
      empty={before}
      onSubmit={submit}
    >
      {TEXTS.map(([field, label]) => (
        <Form.Item key={field} name={field} label={t(label)}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      ))}
      {CODED.map(([field, list]) => (
        <Form.Item key={field} name={field} label={t(`settings.listOf.${list}`)}>
          <CodeSelect list={list} />
        </Form.Item>
      ))}
      <Form.Item name="phone" label={t('members.fact.phones')}>
        <Input maxLength={20} inputMode="tel" autoComplete="off" />
      </Form.Item>
      {choices.map(([field, label, values, words]) => (
        <Form.Item key={field} name={field} label={t(label)}>
          <Select allowClear options={values.map((value) => ({ value, label: t(`people.${words}.${value}`) }))} />
        </Form.Item>
      ))}
    </FormAct>
  )
}

function standing(member: FoundMember): Values {
  const { name, born, joined, duesPaidUpTo, education, nativePlace, destination, industryText, employer, skills } =
    member
  const { ethnicGroup, industry, needs, sex, membership, occupation, employmentKind, residenceKind } = member
  return Object.fromEntries(
    Object.entries({
      name,
      born,
      joined,
      duesPaidUpTo,
      ethnicGroup,
      education,
      industry,
      nativePlace,
      destination,
      industryText,
      employer,
      skills,
      needs,
      sex,
      membership,
      occupation,
      employmentKind,
      residenceKind,
    }).filter(([, value]) => value !== null && value !== undefined),
  ) as Values
}
