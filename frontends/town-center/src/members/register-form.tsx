import { Checkbox, Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { MEMBERSHIP_CLAIMS, OCCUPATIONS, SEXES } from '@mobile-members/model/registry.ts'
import { CodeSelect } from '@mobile-members/ui/code-select.tsx'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useRules } from '../forms/use-rules.ts'
import type { MemberFactsInput } from '../gql/graphql.ts'
import { RegisterMemberMutation, TownMembersQuery } from './members.queries.ts'

type Claim = (typeof MEMBERSHIP_CLAIMS)[number]
type Occupation = (typeof OCCUPATIONS)[number]

const TEXTS = [
  'residence',
  'destination',
  'industryText',
  'employer',
  'nativePlace',
  'joined',
  'skills',
  'needs',
] as const

/** Facts that are told by a national standard's code. */
const CODED = [
  ['ethnicGroup', 'ETHNIC_GROUP'],
  ['education', 'EDUCATION'],
  ['industry', 'INDUSTRY'],
] as const

interface Values extends Partial<Record<(typeof TEXTS)[number] | (typeof CODED)[number][0], string>> {
  from: 'IN_COUNTY' | 'OUTSIDE'
  originTownshipId?: string
  originDivision?: string
  originPlace?: string
  originCommittee?: string
  membership: Claim
  name: string
  sex?: 'MALE' | 'FEMALE'
  born?: string
  idNumber?: string
  phone?: string
  occupation?: Occupation
  consent?: boolean
  consentOn?: string
}

/** Registers a member who came in person (R1), from outside the county only by their own wish (R2). */
export function RegisterForm({ townships }: { townships: { id: string; shortName: string }[] }) {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const rules = useRules()
  const { act } = useAct(RegisterMemberMutation, [TownMembersQuery])
  async function submit(values: Values) {
    const outside = values.from === 'OUTSIDE'
    const { data, trouble } = await act({
      input: {
        membership: values.membership,
        ...(outside
          ? given({
              originDivision: values.originDivision,
              originPlace: values.originPlace,
              originCommittee: values.originCommittee,
            })
          : given({ originTownshipId: values.originTownshipId })),
        facts: factsOf(values),
        ...(outside && values.consent
          ? { consent: { channel: 'PAPER', textVersion: 1, givenOn: values.consentOn || countyToday() } }
          : {}),
      },
    })
    if (data) void navigate(`/members/${data.registerMember.id}`)
    return trouble
  }
  return (
    <FormAct<Values>
      name="register-member"
      label={t('members.form.act')}
      consequence={t('members.form.consequence')}
      empty={{ from: 'IN_COUNTY', membership: 'FULL', name: '' }}
      onSubmit={submit}
    >
      <Form.Item name="from" label={t('members.form.from')}>
        <Radio.Group
          aria-label={t('members.form.from')}
          options={[
            { value: 'IN_COUNTY', label: t('members.form.inCounty') },
            { value: 'OUTSIDE', label: t('members.form.outside') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['from']}>
        {({ getFieldValue }) =>
          getFieldValue('from') === 'OUTSIDE' ? (
            <>
              <Form.Item
                name="originDivision"
                label={t('members.form.division')}
                extra={t('members.form.divisionHint')}
                rules={rules.filled(t('members.form.division'))}
              >
                <Input inputMode="numeric" maxLength={6} />
              </Form.Item>
              <Form.Item name="originPlace" label={t('members.form.place')}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name="originCommittee" label={t('members.form.committee')}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name="consent" valuePropName="checked" extra={t('members.form.consentHint')}>
                <Checkbox>{t('members.form.consent')}</Checkbox>
              </Form.Item>
              <Form.Item name="consentOn" label={t('members.form.consentOn')}>
                <Input type="date" />
              </Form.Item>
            </>
          ) : (
            <Form.Item
              name="originTownshipId"
              label={t('members.form.township')}
              rules={rules.chosen(t('members.form.township'))}
            >
              <Select options={townships.map(({ id, shortName }) => ({ value: id, label: shortName }))} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="membership" label={t('members.form.membership')}>
        <Select
          options={MEMBERSHIP_CLAIMS.map((value) => ({
            value,
            label: value === 'NOT_A_MEMBER' ? t('members.form.notAMember') : t(`people.membershipOf.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="name" label={t('members.form.name')} rules={rules.filled(t('members.form.name'))}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="sex" label={t('members.form.sex')}>
        <Select allowClear options={SEXES.map((value) => ({ value, label: t(`people.sexOf.${value}`) }))} />
      </Form.Item>
      <Form.Item name="born" label={t('members.form.born')} extra={t('members.form.bornHint')}>
        <Input maxLength={10} />
      </Form.Item>
      <Form.Item name="idNumber" label={t('members.form.idNumber')}>
        <Input maxLength={18} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={t('members.form.phone')}>
        <Input maxLength={20} inputMode="tel" />
      </Form.Item>
      <Form.Item name="occupation" label={t('members.form.occupation')}>
        <Select
          allowClear
          options={OCCUPATIONS.map((value) => ({ value, label: t(`people.occupationOf.${value}`) }))}
        />
      </Form.Item>
      {CODED.map(([field, list]) => (
        <Form.Item key={field} name={field} label={t(`settings.listOf.${list}`)}>
          <CodeSelect list={list} />
        </Form.Item>
      ))}
      {TEXTS.map((field) => (
        <Form.Item key={field} name={field} label={t(`members.form.${field}`)}>
          <Input maxLength={200} />
        </Form.Item>
      ))}
    </FormAct>
  )
}

function factsOf(values: Values): MemberFactsInput {
  const told = [...TEXTS, ...CODED.map(([field]) => field)]
  const texts = Object.fromEntries(told.map((field) => [field, values[field]]))
  return {
    ...given({
      ...texts,
      name: values.name,
      sex: values.sex,
      born: values.born,
      idNumber: values.idNumber,
      occupation: values.occupation,
    }),
    ...(values.phone?.trim() ? { phones: [values.phone.trim()] } : {}),
  }
}

/** What was filled in. */
function given<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])),
  ) as { [K in keyof T]?: NonNullable<T[K]> }
}
