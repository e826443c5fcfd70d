import { useQuery } from '@apollo/client/react'
import { Flex, Form, Input, Select, Typography, type InputRef } from 'antd'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { SEXES } from '@mobile-members/model/registry.ts'
import { useTownship } from '../townships/township-scope.tsx'
import { OwnBranchesQuery } from '../members/members.queries.ts'
import type { Line } from './survey-parts.ts'
import { ExtraFieldsQuery } from './survey.queries.ts'

const FIVE = ['destination', 'industry', 'residence', 'phone'] as const
const MORE = ['birthDate', 'idNumber', 'joinedDate', 'employer', 'remarks'] as const

export type LineValues = Record<'name' | 'sex' | (typeof FIVE)[number] | (typeof MORE)[number], string> & {
  branchId: string
  /** By the label of the county's field; a form without such fields has none. */
  extra?: Record<string, string>
}

export const EMPTY_LINE: LineValues = {
  branchId: '',
  name: '',
  sex: '',
  destination: '',
  industry: '',
  residence: '',
  phone: '',
  birthDate: '',
  idNumber: '',
  joinedDate: '',
  employer: '',
  remarks: '',
  extra: {},
}

/** A line as it was told, in the fields of the form; a number that is masked stays out of it. */
export function valuesOf({ originBranch, facts }: Line): LineValues {
  return {
    branchId: originBranch?.id ?? '',
    name: facts.name,
    sex: facts.sex ?? '',
    destination: facts.destination ?? '',
    industry: facts.industry ?? '',
    residence: facts.residence ?? '',
    phone: facts.phones.join(' '),
    birthDate: facts.birthDate ?? '',
    idNumber: '',
    joinedDate: facts.joinedDate ?? '',
    employer: facts.employer ?? '',
    remarks: facts.remarks ?? '',
    extra: Object.fromEntries(facts.extra.map(({ heading, value }) => [heading, value])),
  }
}

/** The values as the server takes them. */
export function inputOf({ branchId, extra = {}, ...values }: LineValues) {
  return {
    ...values,
    branchId: branchId || null,
    extra: Object.entries(extra)
      .filter(([, value]) => value?.trim())
      .map(([heading, value]) => ({ heading, value })),
  }
}

interface LineFieldsProps {
  nameRef?: Ref<InputRef>
  /** What is known of the number, when the form corrects a line. */
  maskedIdNumber?: string | null | undefined
}

/** The five facts, what else is asked, and the county's own fields (R25). */
export function LineFields({ nameRef, maskedIdNumber }: LineFieldsProps) {
  const { t } = useTranslation('township')
  const { townshipId } = useTownship()
  const branches = useQuery(OwnBranchesQuery, { variables: { townshipId }, fetchPolicy: 'cache-first' })
  const extra = useQuery(ExtraFieldsQuery, { fetchPolicy: 'cache-and-network' })
  const label = (key: string) => t(`survey.form.${key}`)
  const text = (field: string, width: string) => (
    <Form.Item key={field} name={field} label={label(field)} style={{ flex: width, marginBottom: 12 }}>
      <Input
        maxLength={200}
        {...(field === 'idNumber' && maskedIdNumber
          ? { placeholder: t('survey.form.keepId', { masked: maskedIdNumber }) }
          : {})}
      />
    </Form.Item>
  )
  return (
    <>
      <Form.Item name="branchId" label={label('branchId')} style={{ marginBottom: 12 }}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={branches.loading}
          options={[
            { value: '', label: t('survey.entry.withoutBranch') },
            ...(branches.data?.organizations ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Form.Item>
      <Typography.Text type="secondary">{t('survey.entry.five')}</Typography.Text>
      <Flex gap={12} wrap>
        <Form.Item
          name="name"
          label={label('name')}
          style={{ flex: '1 1 140px', marginBottom: 12 }}
          rules={[{ required: true, whitespace: true, message: t('field.required', { label: label('name') }) }]}
        >
          <Input maxLength={60} {...(nameRef ? { ref: nameRef } : {})} />
        </Form.Item>
        {FIVE.map((field) => text(field, '1 1 200px'))}
      </Flex>
      <Typography.Text type="secondary">{t('survey.entry.more')}</Typography.Text>
      <Flex gap={12} wrap>
        <Form.Item name="sex" label={label('sex')} style={{ flex: '0 1 110px', marginBottom: 12 }}>
          <Select
            options={[{ value: '', label: '—' }, ...SEXES.map((sex) => ({ value: sex, label: t(`words.sex.${sex}`) }))]}
          />
        </Form.Item>
        {MORE.map((field) => text(field, '1 1 180px'))}
        {(extra.data?.extraSurveyFields ?? []).map((field) => (
          <Form.Item
            key={field.id}
            name={['extra', field.label]}
            label={field.label}
            style={{ flex: '1 1 180px', marginBottom: 12 }}
          >
            <Input maxLength={200} />
          </Form.Item>
        ))}
      </Flex>
    </>
  )
}
